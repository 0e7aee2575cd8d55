package org.waymark.assignment;

/** An assignment of a learner, and what they have at it that the others do not have. */
public record Theirs(Assignment assignment, Concession concession) {

    public Window window() {
        return concession.on(assignment.window());
    }
}
