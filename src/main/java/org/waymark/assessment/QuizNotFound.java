package org.waymark.assessment;

import org.waymark.base.Slug;

/** The course, or the quiz in its current edition, does not exist. */
public class QuizNotFound extends RuntimeException {

    public QuizNotFound(Slug course, Slug quiz) {
        super("course " + course + " has no quiz " + quiz);
    }
}
