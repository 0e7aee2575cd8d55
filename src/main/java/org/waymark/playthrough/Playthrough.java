package org.waymark.playthrough;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.question.Response;
import org.waymark.scenario.Ending;
import org.waymark.scenario.Scenario;
import org.waymark.scenario.Step;
import org.waymark.scenario.Walk;

/**
 * One learner's walk through a scenario, kept over time; it stays on the edition on which it began.
 *
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
        Optional<Instant> leftAt,
        Optional<Result> result) {

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

    /**
     * With one more step.
     *
     * @throws org.waymark.scenario.StepRefused if it is not possible
     */
    Playthrough with(Step step, Optional<Response> response, Scenario played, Instant at) {
        var walk = walk(played).after(step);
        var more = new ArrayList<>(steps);
        more.add(new KeptStep(steps.size() + 1, step, response, at));
        var over = walk.ending().map(ending -> result(ending, walk, at));
        return new Playthrough(id, token, learner, edition, course, scenario, more, startedAt, leftAt, over);
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
                id, token, learner, edition, course, scenario, steps, startedAt, Optional.of(at), result);
    }
}
