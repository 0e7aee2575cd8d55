package org.waymark.progress;

/** How far one has come with something. */
public enum Stage {
    NOT_BEGUN,
    BEGUN,
    DONE;

    static Stage of(boolean begun, boolean done) {
        if (done) {
            return DONE;
        }
        return begun ? BEGUN : NOT_BEGUN;
    }
}
