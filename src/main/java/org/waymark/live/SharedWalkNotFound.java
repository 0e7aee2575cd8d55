package org.waymark.live;

/** There is no such walk, or whoever asks has no part in it: they must not learn which. */
public class SharedWalkNotFound extends RuntimeException {

    public SharedWalkNotFound() {
        super("this person has no part in such a walk");
    }
}
