package org.waymark.playthrough;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.Accommodations;
import org.waymark.identity.UserId;
import org.waymark.scenario.DecisionTime;
import org.waymark.scenario.Walk;

/** The time of decisions that have one: it begins when their choices are shown, and can be stopped for good. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class KeepingTime {

    private final Playthroughs playthroughs;
    private final KeepingSteps steps;
    private final Accommodations accommodations;
    private final Clock clock;

    KeepingTime(Playthroughs playthroughs, KeepingSteps steps, Accommodations accommodations, Clock clock) {
        this.playthroughs = playthroughs;
        this.steps = steps;
        this.accommodations = accommodations;
        this.clock = clock;
    }

    /** What was arranged for a learner. */
    @Transactional(readOnly = true)
    public Accommodation accommodation(UserId learner) {
        return accommodations.of(learner);
    }

    /** Somebody has come to a playthrough: the time of the decision they see begins, and begins anew where it had begun. */
    public Playthrough arrive(UserId learner, String token) {
        return shown(learner, token, _ -> true);
    }

    /** Somebody goes on: the time of the decision they see begins, unless it runs. */
    public Playthrough goOn(UserId learner, String token) {
        return shown(learner, token, it -> it.timing().decideBy().isEmpty());
    }

    private Playthrough shown(UserId learner, String token, Predicate<Playthrough> begins) {
        var playthrough = playthroughs.forChange(token).takenBy(learner);
        return playthrough
                .time(playthrough.walk(steps.scenario(playthrough)))
                .filter(_ -> begins.test(playthrough))
                .map(time -> kept(playthrough.with(new Playthrough.Timing(
                        false, Optional.of(clock.instant().plus(whole(learner, time)))))))
                .orElse(playthrough);
    }

    /** From now on there is time for everything in this playthrough. */
    public Playthrough stop(UserId learner, String token) {
        var playthrough = playthroughs.forChange(token).takenBy(learner);
        return playthrough.isOpen() ? kept(playthrough.with(Playthrough.Timing.OFF)) : playthrough;
    }

    /**
     * Takes the choice that time takes. Where there is time left, none is kept, or the choice has been taken, nothing changes: it is
     * the page that says that time is up, and the page may be wrong.
     */
    public Playthrough timeIsUp(UserId learner, String token) {
        var playthrough = playthroughs.forChange(token).takenBy(learner);
        return steps.takenByTime(playthrough, Duration.ZERO).orElse(playthrough);
    }

    /** How much time is left for the decision before which a walk stands; nothing where none runs. */
    @Transactional(readOnly = true)
    public Optional<Countdown> countdown(Playthrough playthrough, Walk walk) {
        return playthrough
                .time(walk)
                .flatMap(time -> playthrough
                        .timing()
                        .decideBy()
                        .map(end -> Duration.between(clock.instant(), end))
                        .map(left -> new Countdown(
                                time, whole(playthrough.learner(), time), left.isNegative() ? Duration.ZERO : left)));
    }

    private Playthrough kept(Playthrough playthrough) {
        playthroughs.keep(playthrough, 0);
        return playthrough;
    }

    private Duration whole(UserId learner, DecisionTime time) {
        return accommodations.of(learner).extended(Duration.ofSeconds(time.seconds()));
    }
}
