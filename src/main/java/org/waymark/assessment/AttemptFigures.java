package org.waymark.assessment;

import java.time.Instant;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** When learners did something about quizzes; each question takes one statement, however many there are. */
public interface AttemptFigures {

    /** That a learner did something at a quiz, and when. */
    record Active(UserId learner, Slug course, Slug quiz, Instant at) {}

    /** When each learner of a sample was last active at each quiz; what the staff did is not theirs. */
    List<Active> lastActive(Sample sample);

    /** The learners whose last two attempts at a quiz were both not passed, and when they handed in the later one. */
    List<Active> failedTwice(Sample sample);

    /** Every attempt of a sample that was handed in since then. */
    List<Active> handedIn(Sample sample, Instant from);
}
