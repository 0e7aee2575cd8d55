package org.waymark.assessment;

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
 */
public record QuizOverride(
        Id id,
        Slug course,
        Slug quiz,
        Recipient recipient,
        Optional<Instant> opens,
        Optional<Instant> closes,
        Optional<Duration> limit,
        Optional<Integer> attempts) {

    /** The identity of an override. */
    public record Id(UUID value) {}

    /** Whom it is for. */
    public sealed interface Recipient {

        record One(UserId learner) implements Recipient {}

        record Group(LearnerGroup.Id group) implements Recipient {}
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
}
