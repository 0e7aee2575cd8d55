package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Reviewing;
import org.waymark.content.QuizRules.Shown;

/**
 * What may be seen of an attempt once it was handed in, and when.
 *
 * @param later when the time right after handing in is over
 * @param own when the attempt itself had to end
 * @param closing when the quiz closes for those with whom the learner does it
 */
public record Aftermath(Reviewing rules, Instant later, Optional<Instant> own, Closing closing) {

    /** How long "right after" lasts. */
    private static final Duration RIGHT_AFTER = Duration.ofMinutes(2);

    /** That of an attempt that was handed in. */
    public static Aftermath of(Attempt attempt, Quiz quiz, Closing closing) {
        return new Aftermath(
                quiz.rules().reviewing(),
                attempt.finishedAt().orElseThrow().plus(RIGHT_AFTER),
                attempt.terms().closes(),
                closing);
    }

    /** When the quiz closes for the learner and everybody with whom they do it. */
    public Optional<Instant> closes() {
        return closing.of(own);
    }

    public Phase phase(Instant now) {
        if (closing.isOver(own, now)) {
            return Phase.CLOSED;
        }
        return now.isBefore(later) ? Phase.RIGHT_AFTER : Phase.LATER;
    }

    public Set<Shown> allowed(Instant now) {
        return Arrays.stream(Shown.values())
                .filter(thing -> rules.shows(phase(now), thing))
                .collect(Collectors.toUnmodifiableSet());
    }
}
