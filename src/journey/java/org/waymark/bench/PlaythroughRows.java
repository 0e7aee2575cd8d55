package org.waymark.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.waymark.base.Ids;
import org.waymark.drill.LargeCourse;

/** Scenarios that somebody has played, step by step, as the database keeps them. */
final class PlaythroughRows {

    private static final Duration EACH = Duration.ofMinutes(1);
    private static final int PASSES_FROM = 60;

    private final Batches rows;
    private final Random random;
    private final UUID edition;

    PlaythroughRows(Batches rows, Random random, UUID edition) {
        this.rows = rows;
        this.random = random;
        this.edition = edition;
    }

    /** Once, to an ending or to the middle. */
    void add(UUID learner, String scenario, Instant begun, double skill, boolean ended) {
        var id = Ids.timeOrdered(begun);
        var steps = ended ? LargeCourse.DECISIONS : LargeCourse.DECISIONS / 2;
        var end = begun.plus(EACH.multipliedBy(steps));
        var well = random.nextDouble() < skill;
        var score = BigDecimal.valueOf(well ? 60 + random.nextInt(41) : random.nextInt(60));
        var passed = score.intValue() >= PASSES_FROM;
        rows.add(
                "playthrough (id, token, learner, edition, course, scenario, started_at, finished_at, ending, score,"
                        + " waiting, passed, unfinished, without_time)",
                id,
                Ids.token(),
                learner,
                edition,
                LargeCourse.ID,
                scenario,
                begun,
                ended ? end : null,
                ended ? (well ? "e1" : "e2") : null,
                ended ? score : null,
                ended ? 0 : null,
                ended ? passed : null,
                ended ? null : 1,
                false);
        for (var number = 1; number <= steps; number++) {
            rows.add(
                    "playthrough_step (playthrough, number, act, passage, name, by_time, made_at)",
                    id,
                    number,
                    "CHOSE",
                    "n" + number,
                    well ? "stay" : "go",
                    false,
                    begun.plus(EACH.multipliedBy(number)));
        }
        if (ended) {
            rows.add(
                    "scenario_done (playthrough, learner, course, scenario, score, passed, done_at)",
                    id,
                    learner,
                    LargeCourse.ID,
                    scenario,
                    score,
                    passed,
                    end);
        }
    }
}
