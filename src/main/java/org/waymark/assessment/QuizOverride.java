package org.waymark.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * Other times, or another number of attempts, for a learner or a group at one quiz; what is empty stays as the quiz has it.
 *
 * @param limit how long an attempt may last, in whole seconds
 * @param version how often it was kept, as somebody has seen it; 0 for a new one
 */
public record QuizOverride(
        Id id,
        Slug course,
        Slug quiz,
        Recipient recipient,
        Optional<Instant> opens,
        Optional<Instant> closes,
        Optional<Duration> limit,
        Optional<Integer> attempts,
        int version) {

    /** The identity of an override. */
    public record Id(UUID value) {

        /** Of a new one: whoever makes one for the same at the same moment makes the same one, so one of both is refused. */
        public static Id of(Slug course, Slug quiz, Recipient recipient) {
            var whose = switch (recipient) {
                case Recipient.One(var learner) -> learner.value();
                case Recipient.Group(var group) -> group.value();
            };
            var place = course.value() + "/" + quiz.value() + "/" + whose;
            return new Id(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Whom it is for. */
    public sealed interface Recipient {

        record One(UserId learner) implements Recipient {}

        record Group(LearnerGroup.Id group) implements Recipient {}
    }

    /** A new one. */
    public QuizOverride(
            Id id,
            Slug course,
            Slug quiz,
            Recipient recipient,
            Optional<Instant> opens,
            Optional<Instant> closes,
            Optional<Duration> limit,
            Optional<Integer> attempts) {
        this(id, course, quiz, recipient, opens, closes, limit, attempts, 0);
    }

    public QuizOverride {
        if (limit.filter(it -> it.toSeconds() < 1).isPresent()
                || attempts.filter(it -> it < 1).isPresent()) {
            throw new IllegalArgumentException("an attempt lasts at least a second, and there is at least one");
        }
        if (opens.isPresent() && closes.filter(opens.get()::isBefore).isEmpty() && closes.isPresent()) {
            throw new IllegalArgumentException("a quiz closes after it opens");
        }
    }

    /** The same as seen with this version. */
    public QuizOverride at(int seen) {
        return new QuizOverride(id, course, quiz, recipient, opens, closes, limit, attempts, seen);
    }
}
