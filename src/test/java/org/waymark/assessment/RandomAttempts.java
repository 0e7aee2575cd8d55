package org.waymark.assessment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.waymark.base.Language;
import org.waymark.content.Drawing;
import org.waymark.content.Edition;
import org.waymark.identity.UserId;
import org.waymark.question.Behaviour;
import org.waymark.question.Certainty;
import org.waymark.question.Item;
import org.waymark.question.ModelAnswers;
import org.waymark.question.Response;

/** Attempts as learners might take them: any behaviour, any kind, two devices, checking, trying again, late and held events. */
public final class RandomAttempts {

    private static final Instant BEGIN = Instant.parse("2026-11-20T12:00:00.123456Z");
    private static final List<String> DEVICES = List.of("device-one-0123456789a", "device-two-0123456789b");

    private final Random random;
    private final Edition edition;
    private final Seals seals;
    private final int[] orders = new int[2];
    private int device;

    private RandomAttempts(long seed, Edition edition, Seals seals) {
        this.random = new Random(seed);
        this.edition = edition;
        this.seals = seals;
    }

    public static List<Behaviour> behaviours() {
        return List.of(
                new Behaviour.Deferred(),
                new Behaviour.Immediate(),
                new Behaviour.Adaptive(new BigDecimal("0.3333333")),
                new Behaviour.Adaptive(BigDecimal.ZERO),
                new Behaviour.Interactive(new BigDecimal("0.25")),
                new Behaviour.Certain(false),
                new Behaviour.Certain(true),
                new Behaviour.Practice());
    }

    /** An attempt that was handed in. */
    public static Attempt handedIn(long seed, Edition edition, Seals seals) {
        return new RandomAttempts(seed, edition, seals).run();
    }

    private Attempt run() {
        var course = edition.course();
        var quiz = course.quiz(QuizCourse.QUIZ).orElseThrow();
        var items = Drawing.draw(quiz, random.nextLong());
        var terms = new Terms(Optional.of(Duration.ofMinutes(30)), Optional.empty(), Duration.ofSeconds(60), false);
        var attempt = new Attempt(
                new AttemptId(new UUID(random.nextLong(), random.nextLong())),
                "token-%016x".formatted(random.nextLong()),
                new UserId(new UUID(9, random.nextInt(50))),
                edition.id(),
                edition.courseId(),
                quiz.id(),
                random.nextLong(),
                items,
                terms,
                0,
                0,
                List.of(),
                BEGIN,
                Optional.empty());
        var taken = new QuizTaken(course, quiz);
        var at = BEGIN;
        for (var step = 0; step < 60; step++) {
            at = at.plusMillis(random.nextInt(step == 50 ? 3_000_000 : 40_000));
            var reception = new Reception(attempt, taken, seals, at);
            reception.take(
                    device(attempt),
                    incoming(course.item(items.get(step % items.size())).orElseThrow(), step % items.size() + 1, at));
            attempt = reception.attempt();
        }
        if (!attempt.isFinished()) {
            var reception = new Reception(attempt, taken, seals, at.plusSeconds(1));
            reception.handIn(Origin.server(at), Act.By.SERVER, new Standing.Counted());
            attempt = reception.attempt();
        }
        return attempt;
    }

    private String device(Attempt attempt) {
        if (attempt.events().size() % 17 == 16) {
            device = 1 - device;
        }
        orders[device]++;
        return DEVICES.get(device);
    }

    private Incoming incoming(Item item, int number, Instant at) {
        var certainty = random.nextBoolean()
                ? Optional.of(List.of(Certainty.values()).get(random.nextInt(4)))
                : Optional.<Certainty>empty();
        Given given = (_, _) -> response(item);
        var wish = switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> new Wish.Answer(number, given, certainty);
            case 4, 5, 6, 7 -> new Wish.Check(number, given, certainty);
            case 8 -> new Wish.Redo(number);
            case 9 -> new Wish.Move(number);
            case 10 -> new Wish.TakeOver();
            default -> new Wish.Answer(number, (_, _) -> new Response.Blank(), Optional.empty());
        };
        var skew = random.nextInt(10) == 0 ? Duration.ofMinutes(random.nextInt(120) - 60) : Duration.ZERO;
        return new Incoming(new UUID(random.nextLong(), random.nextLong()), orders[device], at.plus(skew), wish);
    }

    private Response response(Item item) {
        var language = List.of(Language.values()).get(random.nextInt(3));
        return random.nextInt(3) > 0
                ? ModelAnswers.right(item.question(), language)
                : ModelAnswers.wrong(item.question(), language);
    }
}
