package org.waymark.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where it is found which answers were held, and kept what was decided about them. */
public interface HeldAnswers {

    /** An event by its attempt and number. */
    record Place(AttemptId attempt, String token, int number) {}

    /** Everybody of whom an answer was held. */
    Set<UserId> learners();

    /**
     * Answers of these learners that were held, those without a decision first, then the newest first; at most so many. An answer
     * without a decision stands behind a later one to the same item until that one has been left aside.
     */
    List<Place> find(Collection<UserId> learners, int most);

    /** How many of these nobody has decided about. */
    int undecided(Collection<UserId> learners);

    /** What was decided about one of them, in order. */
    List<HeldDecision> decisions(AttemptId attempt, int number);

    void add(AttemptId attempt, int number, HeldDecision decision);
}
