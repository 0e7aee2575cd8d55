package org.waymark.assessment;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where attempts are kept. */
public interface Attempts {

    /** Keeps a new attempt, unless its learner has an unfinished one at the same quiz: then gives back that one. */
    Attempt start(Attempt attempt);

    /** The attempt with this token; throws {@link AttemptNotFound} where there is none. */
    Attempt get(String token);

    /** As {@link #get}, and whoever else wants to change it waits until this transaction ends. */
    Attempt forChange(String token);

    /** Keeps one more answer; a number that is taken is refused. */
    void add(AttemptId attempt, Answer answer);

    /** Keeps the result of an attempt that was handed in. */
    void finish(Attempt attempt);

    /** What a learner began at a quiz and did not hand in, on whichever edition. */
    Optional<Attempt> unfinished(UserId learner, Slug course, Slug quiz);

    /** A learner's attempts at a quiz, the newest first. */
    List<Attempt> at(UserId learner, Slug course, Slug quiz);

    /** Every attempt that was handed in, as it was announced then, the earliest first: for whoever starts listening late. */
    List<AttemptFinished> finished();
}
