package org.waymark.authoring;

/** Rights on a course were not settled as somebody asked. */
public class AuthorshipRefused extends RuntimeException {

    /** Why. */
    public enum Refusal {
        /** There is no instructor with this user name. */
        NO_SUCH_INSTRUCTOR,
        /** Somebody was to be given nothing. */
        NO_RIGHT,
        /** Nobody could publish the course or settle its rights any more. */
        LAST_PUBLISHER
    }

    private final Refusal refusal;

    public AuthorshipRefused(Refusal refusal) {
        super("rights were not settled: " + refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
