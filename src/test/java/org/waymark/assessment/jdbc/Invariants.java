package org.waymark.assessment.jdbc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.QuizTaken;
import org.waymark.assessment.SealKeys;
import org.waymark.assessment.Seals;
import org.waymark.assessment.Standing;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.question.Response;

/**
 * Holds what learners sent against what the database has: nine invariants that no fault may break. A line of the result names the
 * invariant and what breaks it; no line, no fault.
 */
public final class Invariants {

    private static final Duration SAME_TIME = Duration.ofMillis(1);
    private static final Duration UNNOTICED = Duration.ofSeconds(2);

    /** What the sender knows of an event. */
    public enum Fate {
        /** It was acknowledged as kept. */
        OK,
        /** It was refused. */
        FAILED,
        /** Nobody answered. */
        UNKNOWN
    }

    /**
     * An event that was sent.
     *
     * @param item the item it answered, counted from 1
     * @param response what was answered; empty for events of other kinds
     * @param digest as acknowledged
     */
    public record Sent(
            UserId learner,
            String token,
            UUID id,
            int item,
            Optional<Response> response,
            Fate fate,
            Optional<Integer> number,
            Optional<String> digest) {}

    private final JdbcAttempts attempts;
    private final Seals seals;
    private final Function<EditionId, Edition> editions;
    private final List<String> broken = new ArrayList<>();

    private Invariants(JdbcClient jdbc, SealKeys keys, Function<EditionId, Edition> editions) {
        this.attempts = new JdbcAttempts(jdbc);
        this.seals = new Seals(keys);
        this.editions = editions;
    }

    /** What is broken in the attempts with these tokens, given all that was ever sent to them. */
    public static List<String> broken(
            JdbcClient jdbc,
            SealKeys keys,
            Function<EditionId, Edition> editions,
            Collection<String> tokens,
            Collection<Sent> all) {
        var invariants = new Invariants(jdbc, keys, editions);
        tokens.forEach(token -> invariants.check(token, all.stream().collect(Collectors.groupingBy(Sent::id))));
        return List.copyOf(invariants.broken);
    }

    private void check(String token, Map<UUID, List<Sent>> all) {
        var attempt = attempts.get(token);
        var rows = new HashMap<UUID, AttemptEvent>();
        for (var event : attempt.events()) {
            event.origin().id().ifPresent(id -> {
                require(rows.put(id, event) == null, "I1 event " + id + " is there twice");
                var sent = all.getOrDefault(id, List.of());
                require(
                        sent.stream().anyMatch(it -> it.learner().equals(attempt.learner())),
                        "I2 event " + id + " was not sent by its learner");
                require(
                        sent.stream().allMatch(it -> it.token().equals(token)),
                        "I9 event " + id + " was sent to another attempt");
            });
        }
        all.values().stream()
                .flatMap(List::stream)
                .filter(sent -> sent.token().equals(token))
                .forEach(sent -> checkAck(sent, Optional.ofNullable(rows.get(sent.id()))));
        checkCurrent(attempt, all);
        checkOrder(attempt);
        seals.verify(attempt).ifPresent(number -> broken.add("I6 the seal of event " + number + " does not hold"));
        attempt.result()
                .ifPresent(result -> require(
                        QuizTaken.of(attempt, editions.apply(attempt.edition()))
                                .mark(attempt)
                                .equals(result.mark()),
                        "I7 attempt " + attempt.id().value() + " has another mark than its events"));
    }

    private void checkAck(Sent sent, Optional<AttemptEvent> row) {
        switch (sent.fate()) {
            case OK -> {
                require(row.isPresent(), "I1 event " + sent.id() + " was acknowledged and is not there");
                row.ifPresent(event -> {
                    require(
                            sent.number().isEmpty() || sent.number().get() == event.number(),
                            "I1 event " + sent.id() + " has another number than was acknowledged");
                    require(
                            sent.digest().isEmpty()
                                    || sent.digest()
                                            .get()
                                            .equals(event.seal().orElseThrow().digest()),
                            "I6 event " + sent.id() + " has another seal than was acknowledged");
                });
            }
            case FAILED -> require(row.isEmpty(), "I4 event " + sent.id() + " was refused and is there");
            case UNKNOWN -> {}
        }
    }

    /** The answer that stands is the one of the highest number; what was acknowledged stands unless something later does. */
    private void checkCurrent(Attempt attempt, Map<UUID, List<Sent>> all) {
        for (var i = 0; i < attempt.items().size(); i++) {
            var item = attempt.items().get(i);
            var number = i + 1;
            attempt.counting().reversed().stream()
                    .filter(event -> event.act() instanceof Act.Answered || event.act() instanceof Act.Checked)
                    .filter(event -> event.act().about().filter(item::equals).isPresent())
                    .findFirst()
                    .flatMap(event -> event.origin().id())
                    .flatMap(id -> all.getOrDefault(id, List.of()).stream().findFirst())
                    .ifPresent(sent -> require(
                            sent.item() == number
                                    && sent.response()
                                            .equals(attempt.answerTo(item).map(answer -> answer.response())),
                            "I3 item " + number + " of attempt " + attempt.id().value()
                                    + " does not have its last answer"));
        }
    }

    private void checkOrder(Attempt attempt) {
        var handedIn = false;
        var before = Optional.<AttemptEvent>empty();
        for (var event : attempt.events()) {
            var counts = event.standing().counts() && event.origin().id().isPresent();
            require(!(handedIn && counts), "I5 event " + event.number() + " counts after handing in");
            handedIn = handedIn
                    || (event.act() instanceof Act.HandedIn && event.standing().counts());
            var last = before.map(AttemptEvent::receivedAt).orElse(event.receivedAt());
            require(
                    !event.receivedAt().isBefore(last.minus(SAME_TIME)),
                    "I8 event " + event.number() + " came before the one before it");
            if (counts) {
                var allowed = event.standing() instanceof Standing.Late
                        ? attempt.terms().grace()
                        : UNNOTICED;
                require(
                        attempt.endsAt()
                                .filter(end -> event.receivedAt().isAfter(end.plus(allowed)))
                                .isEmpty(),
                        "I8 event " + event.number() + " came after the end");
            }
            before = Optional.of(event);
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
