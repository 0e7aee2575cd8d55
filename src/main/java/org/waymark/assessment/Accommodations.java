package org.waymark.assessment;

import org.waymark.identity.UserId;

/** Tells what was arranged for single learners: for quizzes, and for every other module that limits time. */
@FunctionalInterface
public interface Accommodations {

    /** What a learner gets; {@link Accommodation#NONE} where nothing is kept. */
    Accommodation of(UserId learner);
}
