package org.waymark.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.drill.LargeCourse;
import org.waymark.question.Response;
import org.waymark.question.wire.ResponseJson;

/** Attempts at quizzes with everything that happened in them, as the database keeps them; seals apart, which nobody looks at here. */
final class AttemptRows {

    private static final Duration EACH = Duration.ofSeconds(40);
    private static final Duration BETWEEN = Duration.ofHours(5);
    private static final double ONCE_MORE = 0.3;
    private static final int OPTIONS = 4;
    private static final String SERVER = "server";

    private final Batches rows;
    private final Random random;
    private final UUID edition;
    private int count;

    AttemptRows(Batches rows, Random random, UUID edition) {
        this.rows = rows;
        this.random = random;
        this.edition = edition;
    }

    /** What somebody has of a quiz: at least one attempt, of which the last was handed in or was not. */
    void add(UUID learner, String quiz, Instant at, double skill, boolean handedIn) {
        if (random.nextDouble() < ONCE_MORE) {
            attempt(learner, quiz, 1, at.minus(BETWEEN), skill, true);
            attempt(learner, quiz, 2, at, skill, handedIn);
        } else {
            attempt(learner, quiz, 1, at, skill, handedIn);
        }
    }

    /** How many there are. */
    int count() {
        return count;
    }

    private record Answer(String item, Response response, boolean right) {}

    private void attempt(UUID learner, String quiz, int ordinal, Instant begun, double skill, boolean handedIn) {
        count++;
        var id = Ids.timeOrdered(begun);
        var items = LargeCourse.items(quiz);
        var answers = IntStream.range(0, handedIn ? items.size() : items.size() / 2)
                .mapToObj(i -> answer(items.get(i), i + 1, skill))
                .toList();
        var ended = begun.plus(EACH.multipliedBy(answers.size() + 1L));
        var earned = BigDecimal.valueOf(answers.stream().filter(Answer::right).count());
        var possible = BigDecimal.valueOf(items.size());
        var passed = 2 * earned.intValue() >= items.size();
        rows.add(
                "attempt (id, token, learner, edition, course, quiz, seed, items, started_at, finished_at, ended_at,"
                        + " earned, possible, passed, provisional, unfinished, ordinal, last_number, order_seen)",
                id,
                Ids.token(),
                learner,
                edition,
                LargeCourse.ID,
                quiz,
                random.nextLong(),
                String.join(" ", items),
                begun,
                handedIn ? ended : null,
                handedIn ? ended : null,
                handedIn ? earned : null,
                handedIn ? possible : null,
                handedIn ? passed : null,
                handedIn ? false : null,
                handedIn ? null : 1,
                ordinal,
                answers.size() + (handedIn ? 2 : 1),
                answers.size());
        events(id, begun, answers);
        if (handedIn) {
            event(id, answers.size() + 2, SERVER, ended, "HANDED_IN", null, "LEARNER");
            rows.add(
                    "quiz_done (attempt, learner, course, quiz, earned, possible, passed, done_at)",
                    id,
                    learner,
                    LargeCourse.ID,
                    quiz,
                    earned,
                    possible,
                    passed,
                    ended);
        }
    }

    private Answer answer(String item, int question, double skill) {
        var right = random.nextDouble() < skill;
        var options = LargeCourse.right(question);
        var last = right ? options : options + 1 + random.nextInt(OPTIONS - options);
        var chosen = options == 1 ? Set.of(option(last)) : Set.of(option(1), option(last));
        return new Answer(item, new Response.Chosen(chosen), right);
    }

    private static Slug option(int number) {
        return new Slug("option-" + number);
    }

    private void events(UUID attempt, Instant begun, List<Answer> answers) {
        event(attempt, 1, SERVER, begun, "BEGUN", null, null);
        var device = Ids.token();
        for (var i = 0; i < answers.size(); i++) {
            event(attempt, i + 2, device, begun.plus(EACH.multipliedBy(i + 1L)), "ANSWERED", answers.get(i), null);
        }
    }

    private void event(
            UUID attempt,
            int number,
            String device,
            Instant at,
            String act,
            @Nullable Answer answer,
            @Nullable String detail) {
        rows.add(
                "attempt_event (attempt, number, client_id, device, device_order, client_at, act, item, response, verdict,"
                        + " fraction, detail, received_at, standing)",
                attempt,
                number,
                answer == null ? null : UUID.randomUUID(),
                device,
                answer == null ? 0 : number - 1,
                at,
                act,
                answer == null ? null : answer.item(),
                answer == null ? null : ResponseJson.write(answer.response()),
                answer == null ? null : "MARKED",
                answer == null ? null : answer.right() ? BigDecimal.ONE : BigDecimal.ZERO,
                detail,
                at,
                "COUNTED");
    }
}
