package org.waymark.assessment;

/** Whether an event counts. */
public sealed interface Standing {

    /** It came in time. */
    record Counted() implements Standing {}

    /** It was done in time and came within the grace: it counts, and it is shown that it was late. */
    record Late() implements Standing {}

    /** It is kept for the instructor and does not count unless they admit it. */
    record Held(Reason reason) implements Standing {}

    default boolean counts() {
        return switch (this) {
            case Counted(), Late() -> true;
            case Held _ -> false;
        };
    }
}
