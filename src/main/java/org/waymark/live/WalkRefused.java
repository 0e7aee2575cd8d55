package org.waymark.live;

/** Something that is not possible in a walk that a class makes together; everything stays as it was. */
public class WalkRefused extends RuntimeException {

    private final Refusal refusal;

    public WalkRefused(Refusal refusal) {
        super("not possible in this walk: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
