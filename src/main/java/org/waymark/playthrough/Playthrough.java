package org.waymark.playthrough;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.question.Response;
import org.waymark.scenario.DecisionTime;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.Walk;

/**
 * One learner's walk through a scenario, kept over time; it stays on the edition on which it began.
 *
 * @param timing what time there is for its decisions
 * @param leftAt when it was left for a new one, without an ending
 * @param result what came of it, once it is over
 */
public record Playthrough(
        PlaythroughId id,
        String token,
        UserId learner,
        EditionId edition,
        Slug course,
        Slug scenario,
        List<KeptStep> steps,
        Instant startedAt,
        Timing timing,
        Optional<Instant> leftAt,
        Optional<Result> result) {

    /**
     * What time there is for decisions that have one.
     *
     * @param off whether its learner plays without; nobody has to
     * @param decideBy when the time for the decision that was shown last is over
     */
    public record Timing(boolean off, Optional<Instant> decideBy) {

        /** As the story has it; no time has begun. */
        public static final Timing ON = new Timing(false, Optional.empty());

        /** As much as one likes. */
        public static final Timing OFF = new Timing(true, Optional.empty());
    }

    /**
     * What came of a playthrough.
     *
     * @param score from 0 to 100, to one decimal place
     * @param waiting texts that still have to be rated; until then the score may rise
     * @param passed whether the score is enough and nothing waits
     */
    public record Result(Slug ending, BigDecimal score, int waiting, boolean passed, Instant at) {}

    public Playthrough {
        steps = List.copyOf(steps);
    }

    /** This playthrough, if it is this learner's; throws {@link PlaythroughNotFound} for everybody else. */
    public Playthrough takenBy(UserId user) {
        if (!learner.equals(user)) {
            throw new PlaythroughNotFound();
        }
        return this;
    }

    /** Whether one can go on with it. */
    public boolean isOpen() {
        return leftAt.isEmpty() && result.isEmpty();
    }

    /** The walk that its steps make. */
    public Walk walk(Scenario played) {
        return Walk.of(played, steps.stream().map(KeptStep::step).toList());
    }

    /** What time there is for the decision before which a walk of it stands; none for whoever plays without. */
    public Optional<DecisionTime> time(Walk walk) {
        return isOpen() && !timing.off() ? walk.decision().flatMap(Passage::time) : Optional.empty();
    }

    /** What time takes if it has been over for so long. */
    Optional<Step.Chose> takenByTime(Scenario played, Duration grace, Instant now) {
        var late = timing.decideBy().filter(it -> !now.isBefore(it.plus(grace))).isPresent();
        var walk = walk(played);
        return late ? time(walk).map(it -> new Step.Chose(new Made(walk.place().id(), it.then()))) : Optional.empty();
    }

    /**
     * With one more step; a choice ends the time that there was for it.
     *
     * @throws org.waymark.scenario.StepRefused if it is not possible
     */
    Playthrough with(Step step, Optional<Response> response, Scenario played, Instant at) {
        return with(new KeptStep(steps.size() + 1, step, response, false, at), played);
    }

    Playthrough withTaken(Step.Chose step, Scenario played, Instant at) {
        return with(new KeptStep(steps.size() + 1, step, Optional.empty(), true, at), played);
    }

    private Playthrough with(KeptStep kept, Scenario played) {
        var walk = walk(played).after(kept.step());
        var more = new ArrayList<>(steps);
        more.add(kept);
        var over = walk.ending().map(ending -> result(ending, walk, kept.at()));
        var rest = kept.step() instanceof Step.Chose && !timing.off() ? Timing.ON : timing;
        return new Playthrough(id, token, learner, edition, course, scenario, more, startedAt, rest, leftAt, over);
    }

    Playthrough with(Timing other) {
        return new Playthrough(id, token, learner, edition, course, scenario, steps, startedAt, other, leftAt, result);
    }

    private Result result(Ending ending, Walk walk, Instant at) {
        var score = walk.score();
        var passMark = BigDecimal.valueOf(walk.scenario().rules().passMark());
        var passed = score.waiting() == 0 && score.total().compareTo(passMark) >= 0;
        return new Result(
                ending.id(),
                score.total(),
                score.waiting(),
                passed,
                result.map(Result::at).orElse(at));
    }

    Playthrough left(Instant at) {
        return new Playthrough(
                id, token, learner, edition, course, scenario, steps, startedAt, timing, Optional.of(at), result);
    }
}
