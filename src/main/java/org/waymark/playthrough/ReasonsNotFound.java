package org.waymark.playthrough;

/** There is no such text in a playthrough that is over. */
public class ReasonsNotFound extends RuntimeException {

    public ReasonsNotFound() {
        super("there are no such reasons to rate");
    }
}
