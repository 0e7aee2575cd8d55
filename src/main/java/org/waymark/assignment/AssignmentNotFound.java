package org.waymark.assignment;

/** There is no such assignment in this class, or whoever asks has no part in it: they must not learn which. */
public class AssignmentNotFound extends RuntimeException {

    public AssignmentNotFound() {
        super("there is no such assignment in this class");
    }
}
