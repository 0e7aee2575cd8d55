package org.waymark.assessment;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Seals the events of attempts in a chain: each seal covers its event, the seal before it and, at the beginning, what the
 * attempt is. Whoever changes, drops, swaps or inserts events without the key breaks the chain there.
 */
@Component
public final class Seals {

    private static final String PURPOSE = "waymark attempt event 1";

    private final SealKeys keys;

    public Seals(SealKeys keys) {
        this.keys = keys;
    }

    /** The event, sealed as the next one of this attempt. */
    AttemptEvent seal(Attempt attempt, AttemptEvent event) {
        var version = keys.current();
        return event.sealed(sealOf(version, attempt, attempt.lastSeal(), event).orElseThrow());
    }

    /** The number of the first event that is not as it was sealed; empty where all are. What precedes the seals is not judged. */
    public Optional<Integer> verify(Attempt attempt) {
        var expected = 1;
        var before = Optional.<Seal>empty();
        for (var event : attempt.events()) {
            if (event.number() != expected || !isWhole(attempt, before, event)) {
                return Optional.of(expected);
            }
            before = event.seal();
            expected++;
        }
        return Optional.empty();
    }

    /** As {@link #verify(Attempt)}; what is missing at the end leaves the chain whole, but the attempt remembers how long it was. */
    Optional<Integer> verify(Attempt attempt, Attempts.Last remembered) {
        return verify(attempt).or(() -> {
            var whole = attempt.nextNumber() - 1 == remembered.number()
                    && attempt.lastSeal().equals(remembered.seal());
            return whole ? Optional.empty() : Optional.of(Math.min(attempt.nextNumber(), remembered.number() + 1));
        });
    }

    private boolean isWhole(Attempt attempt, Optional<Seal> before, AttemptEvent event) {
        if (event.seal().isEmpty()) {
            return before.isEmpty();
        }
        var seal = event.seal().orElseThrow();
        return sealOf(seal.key(), attempt, before, event)
                .filter(right -> MessageDigest.isEqual(
                        HexFormat.of().parseHex(right.hex()), HexFormat.of().parseHex(seal.hex())))
                .isPresent();
    }

    private Optional<Seal> sealOf(int version, Attempt attempt, Optional<Seal> before, AttemptEvent event) {
        var origin = event.origin();
        var fields = new Canonical();
        before.ifPresentOrElse(seal -> fields.add(seal.hex()), () -> addAttempt(fields, attempt));
        fields.add(event.number())
                .add(origin.id(), UUID::toString)
                .add(origin.device())
                .add(origin.order())
                .add(origin.at())
                .add(event.act())
                .add(event.receivedAt())
                .add(event.standing());
        return keys.hmac(version, PURPOSE, fields.bytes())
                .map(hmac -> new Seal(version, HexFormat.of().formatHex(hmac)));
    }

    private static void addAttempt(Canonical fields, Attempt attempt) {
        fields.add(attempt.id().value().toString())
                .add(attempt.learner().value().toString())
                .add(attempt.edition().value().toString())
                .add(attempt.course().value())
                .add(attempt.quiz().value())
                .add(attempt.seed())
                .add(attempt.items().toString())
                .add(attempt.terms())
                .add(attempt.startedAt());
    }
}
