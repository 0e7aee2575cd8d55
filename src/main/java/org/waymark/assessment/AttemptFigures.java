package org.waymark.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /**
     * When each of these learners last did something themselves at a quiz of whatever course; nothing for those who never did. What the staff
     * does, and handing in by the server, is not theirs.
     */
    Map<UserId, Instant> lastDoing(Collection<UserId> learners);
}
