package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Finds attempts that were begun and not handed in. */
public interface AttemptsUnderWay {

    /** The tokens of those of these learners at these quizzes that a closing time ends, always in the same order. */
    List<String> closing(Slug course, Collection<Slug> quizzes, Collection<UserId> learners);

    /** Whether any of these learners has one at this quiz that will end by itself, now or when its clock runs again. */
    boolean anyThatEnds(Slug course, Slug quiz, Collection<UserId> learners);
}
