package org.waymark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Where attempts are kept. */
public interface Attempts {

    /**
     * An attempt that somebody is about to add to.
     *
     * @param welcome whether its learner's account is there and can be signed in to
     */
    record Writing(Attempt attempt, boolean welcome) {}

    /** What an attempt remembers of its last event. */
    record Last(int number, Optional<Seal> seal) {}

    /**
     * Keeps a new attempt, unless its learner has an unfinished one at the same quiz: then gives back that one.
     *
     * @param ordinal which of its learner's attempts at the quiz it is, from 1
     * @return nothing where the learner has meanwhile had an attempt with this ordinal
     */
    Optional<Attempt> start(Attempt attempt, int ordinal);

    /** The attempt with this token; throws {@link AttemptNotFound} where there is none. */
    Attempt get(String token);

    /**
     * The attempts with these tokens, in their order; throws {@link AttemptNotFound} where one is missing. All of them are read
     * at once: whoever needs thousands asks for a few hundred at a time.
     */
    List<Attempt> these(List<String> tokens);

    /** As {@link #get}, with its events up to this number only. */
    Attempt beginning(String token, int number);

    Last last(AttemptId attempt);

    /** As {@link #get}, and whoever else wants to change it waits until this transaction ends. */
    Attempt forChange(String token);

    /**
     * As {@link #forChange}, for adding to it. Unless all of it is needed, what was answered and not checked comes with a blank
     * response: it may be long.
     *
     * @param all whether all of it is needed, judged by the attempt without its events
     */
    Writing forAdding(String token, Predicate<Attempt> all);

    /** Keeps the last so many events of an attempt, which are new, and what has followed from them. */
    void keep(Attempt attempt, int fresh);

    /** Makes every pass worthless that was issued to a learner so far. */
    void revokePasses(UserId learner);

    /** The tokens of attempts that are {@link Attempt#due due}, the longest overdue first; others wait or pass over them. */
    List<String> overdue(Instant now, int most);

    /** Leaves an attempt alone until then, although its time is up. */
    void putOff(String token, Instant until);

    /** What a learner began at a quiz and did not hand in, on whichever edition. */
    Optional<Attempt> unfinished(UserId learner, Slug course, Slug quiz);

    /** As {@link #at}, without their events. */
    List<Attempt> outlinesAt(UserId learner, Slug course, Slug quiz);

    /** A learner's attempts at a quiz, the newest first. */
    List<Attempt> at(UserId learner, Slug course, Slug quiz);

    /** Every attempt that was handed in, as it was announced then, the earliest first: for whoever starts listening late. */
    List<AttemptFinished> finished();
}
