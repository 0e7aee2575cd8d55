package org.waymark.assessment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.identity.Oversight;
import org.waymark.identity.Oversight.Purpose;
import org.waymark.identity.UserId;

/** Held answers for somebody who decides about them: those of learners whose work they may not mark are not there. */
@Component
class OverseenHeldAnswers {

    private final HeldAnswers held;
    private final Oversight oversight;
    private final Looks looks;
    private final Clock clock;

    OverseenHeldAnswers(HeldAnswers held, Oversight oversight, Looks looks, Clock clock) {
        this.held = held;
        this.oversight = oversight;
        this.looks = looks;
        this.clock = clock;
    }

    int undecided(UserId instructor) {
        return held.undecided(learners(instructor));
    }

    /** Where the answers are; that somebody looks at them is kept. */
    List<HeldAnswers.Place> read(UserId instructor, int most) {
        var places = held.find(learners(instructor), most);
        var attempts =
                places.stream().map(HeldAnswers.Place::attempt).distinct().toList();
        looks.keep(attempts, new Look(instructor, clock.instant()));
        return places;
    }

    private Collection<UserId> learners(UserId instructor) {
        return oversight.among(instructor, held.learners(), Purpose.MARK);
    }

    /**
     * The attempt, if this instructor may decide about it.
     *
     * @throws AttemptNotFound otherwise
     */
    Attempt theirs(UserId instructor, Attempt attempt) {
        if (!oversight.may(instructor, attempt.learner(), Purpose.MARK)) {
            throw new AttemptNotFound();
        }
        return attempt;
    }

    List<HeldDecision> decisions(AttemptId attempt, int number) {
        return held.decisions(attempt, number);
    }

    void add(AttemptId attempt, int number, HeldDecision decision) {
        held.add(attempt, number, decision);
    }
}
