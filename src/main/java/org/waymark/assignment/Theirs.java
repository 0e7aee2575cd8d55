package org.waymark.assignment;

import org.waymark.assessment.AssignedTerm;

/** An assignment of a learner, and what they have at it that the others do not have. */
public record Theirs(Assignment assignment, Concession concession) {

    public Window window() {
        return concession.on(assignment.window());
    }

    /** What it sets for the quizzes that it asks for. */
    AssignedTerm term() {
        var window = window();
        return new AssignedTerm(
                window.opens(), window.closes(), concession.on(assignment.attempts()), assignment.counting());
    }
}
