package org.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.base.Language;
import org.waymark.question.Certainty;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** A thousand tamperings of all kinds, each found at the event where it begins. */
class SealsTest {

    private static final int EVENTS = 40;
    private static final int TIMES = 250;

    private final Seals seals = new Seals(Examples.keys());
    private final Random random = new Random(27);

    /** What somebody with access to the database may do. */
    enum Tampering {
        CHANGE,
        DROP,
        SWAP,
        INSERT
    }

    @Test
    void whatNobodyTouchedIsWhole() {
        assertThat(seals.verify(sealed(EVENTS))).isEmpty();
        assertThat(seals.verify(Examples.begun())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyTamperingIsFoundAtTheFirstEventThatIsNotAsItWas(Tampering tampering) {
        var attempt = sealed(EVENTS);
        for (var i = 0; i < TIMES; i++) {
            var place = random.nextInt(EVENTS - 1);
            var events = new ArrayList<>(attempt.events());
            tamper(tampering, events, place);

            assertThat(seals.verify(with(attempt, events)))
                    .as(tampering + " at " + (place + 1))
                    .contains(place + 1);
        }
    }

    @Test
    void everyFieldOfAnEventIsSealed() {
        var attempt = sealed(EVENTS);
        for (var changed : everyChange(attempt.events().get(10))) {
            var events = new ArrayList<>(attempt.events());
            events.set(10, changed);

            assertThat(seals.verify(with(attempt, events)))
                    .as(changed.toString())
                    .contains(11);
        }
    }

    @Test
    void anotherAttemptsEventsAreNotThisOnes() {
        var other = Examples.begunBy(Examples.BEN, Examples.NOON);

        assertThat(seals.verify(with(other, sealed(EVENTS).events()))).contains(1);
    }

    @Test
    void theFirstSealHoldsWhatTheAttemptIs() {
        var attempt = sealed(2);
        var items = new ArrayList<>(attempt.items());
        Collections.reverse(items);

        assertThat(seals.verify(Examples.withItems(attempt, items))).contains(1);
    }

    @Test
    void whatIsOlderThanTheSealsIsNotJudgedAndWhatFollowsIs() {
        var old = Examples.begun().with(Examples.right(1, Examples.items().getFirst()));
        var attempt =
                old.with(seals.seal(old, Examples.blank(2, Examples.items().getFirst())));

        assertThat(seals.verify(attempt)).isEmpty();
        var unsealed = attempt.with(Examples.blank(3, Examples.items().getFirst()));
        assertThat(seals.verify(unsealed)).contains(3);
    }

    @Test
    void aKeyThatIsRetiredStillProvesWhatItSealed() {
        var attempt = sealed(3);
        var both = new Seals(SealKeys.parse("1:" + "A".repeat(43) + "= 2:" + "B".repeat(42) + "A="));
        var longer = attempt.with(
                both.seal(attempt, Examples.blank(4, Examples.items().getFirst())));

        assertThat(longer.lastSeal().orElseThrow().key()).isEqualTo(2);
        assertThat(both.verify(longer)).isEmpty();
        assertThat(seals.verify(longer)).contains(4);
    }

    private void tamper(Tampering tampering, List<AttemptEvent> events, int place) {
        switch (tampering) {
            case CHANGE -> {
                var changes = everyChange(events.get(place));
                events.set(place, changes.get(random.nextInt(changes.size())));
            }
            case DROP -> events.remove(place);
            case SWAP -> Collections.swap(events, place, place + 1);
            case INSERT -> {
                var copy = events.get((place + 1 + random.nextInt(events.size() - 1)) % events.size());
                events.add(place, numbered(place + 1, copy));
                for (var i = place + 1; i < events.size(); i++) {
                    events.set(i, numbered(i + 1, events.get(i)));
                }
            }
        }
    }

    private static AttemptEvent numbered(int number, AttemptEvent event) {
        return new AttemptEvent(
                number, event.origin(), event.act(), event.receivedAt(), event.standing(), event.seal());
    }

    private static List<AttemptEvent> everyChange(AttemptEvent event) {
        var item = Examples.items().get(3);
        var origin = event.origin();
        var marked = new Outcome.Marked(new Fraction(new BigDecimal("0.7777777")));
        return Stream.of(
                        act(event, new Act.Answered(item, typed("forged"), Optional.empty(), marked)),
                        act(
                                event,
                                new Act.Checked(
                                        Examples.items().getLast(),
                                        typed("forged"),
                                        Optional.of(Certainty.HIGH),
                                        marked)),
                        act(event, new Act.Moved(item)),
                        origin(
                                event,
                                new Origin(
                                        Optional.of(UUID.randomUUID()), origin.device(), origin.order(), origin.at())),
                        origin(event, new Origin(origin.id(), "another", origin.order(), origin.at())),
                        origin(event, new Origin(origin.id(), origin.device(), origin.order() + 1, origin.at())),
                        origin(
                                event,
                                new Origin(
                                        origin.id(),
                                        origin.device(),
                                        origin.order(),
                                        origin.at().plusNanos(1_000))),
                        new AttemptEvent(
                                event.number(),
                                origin,
                                event.act(),
                                event.receivedAt().minusNanos(1_000),
                                event.standing(),
                                event.seal()),
                        new AttemptEvent(
                                event.number(),
                                origin,
                                event.act(),
                                event.receivedAt(),
                                new Standing.Late(),
                                event.seal()),
                        new AttemptEvent(
                                event.number(),
                                origin,
                                event.act(),
                                event.receivedAt(),
                                event.standing(),
                                Optional.of(new Seal(1, "0".repeat(64)))),
                        new AttemptEvent(
                                event.number() + 1,
                                origin,
                                event.act(),
                                event.receivedAt(),
                                event.standing(),
                                event.seal()))
                .filter(changed -> !changed.equals(event))
                .toList();
    }

    private static AttemptEvent act(AttemptEvent event, Act act) {
        return new AttemptEvent(
                event.number(), event.origin(), act, event.receivedAt(), event.standing(), event.seal());
    }

    private static AttemptEvent origin(AttemptEvent event, Origin origin) {
        return new AttemptEvent(
                event.number(), origin, event.act(), event.receivedAt(), event.standing(), event.seal());
    }

    /** An attempt with so many events of many kinds. */
    private Attempt sealed(int events) {
        var attempt = Examples.withId(Examples.begun(), new AttemptId(new UUID(1, 1)));
        for (var number = 1; number <= events; number++) {
            var at = Examples.NOON.plus(Duration.ofSeconds(number));
            var item = Examples.items().get(number % Examples.items().size());
            var act = number % 3 == 0
                    ? new Act.Moved(item)
                    : new Act.Answered(
                            item,
                            typed("answer " + number),
                            Optional.empty(),
                            new Outcome.Marked(Fraction.of(1, number)));
            var origin = new Origin(Optional.of(new UUID(2, number)), "device0000000000000001", number, at);
            attempt = attempt.with(seals.seal(
                    attempt, new AttemptEvent(number, origin, act, at, new Standing.Counted(), Optional.empty())));
        }
        return attempt;
    }

    private static Response typed(String text) {
        return new Response.Typed(text, Language.ENGLISH);
    }

    private static Attempt with(Attempt attempt, List<AttemptEvent> events) {
        return Examples.withEvents(attempt, events);
    }
}
