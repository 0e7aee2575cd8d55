package org.waymark.assessment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a learner may start one more attempt. */
final class AttemptRules {

    private AttemptRules() {}

    /** The reason not to start, if there is one; of several the one that lasts longest. */
    static Optional<Refusal> refusal(Conditions conditions, List<Attempt> earlier, Instant now) {
        return closed(conditions, now)
                .or(() -> used(conditions, earlier))
                .or(() -> early(conditions, now))
                .or(() -> waiting(conditions, earlier, now));
    }

    /** How many attempts there still are; empty for any number. */
    static Optional<Integer> left(Conditions conditions, List<Attempt> earlier) {
        return conditions.attempts().map(allowed -> Math.max(0, allowed - earlier.size()));
    }

    private static Optional<Refusal> closed(Conditions conditions, Instant now) {
        return conditions
                .terms()
                .closes()
                .filter(closes -> !now.isBefore(closes))
                .map(Refusal.Closed::new);
    }

    private static Optional<Refusal> used(Conditions conditions, List<Attempt> earlier) {
        return conditions
                .attempts()
                .filter(allowed -> earlier.size() >= allowed)
                .map(Refusal.NoAttemptsLeft::new);
    }

    private static Optional<Refusal> early(Conditions conditions, Instant now) {
        return conditions.opens().filter(now::isBefore).map(Refusal.NotOpenYet::new);
    }

    private static Optional<Refusal> waiting(Conditions conditions, List<Attempt> earlier, Instant now) {
        var pause = earlier.size() == 1 ? conditions.beforeSecond() : conditions.beforeLater();
        return earlier.stream()
                .flatMap(attempt -> attempt.finishedAt().stream())
                .max(Comparator.naturalOrder())
                .map(last -> last.plus(pause))
                .filter(now::isBefore)
                .map(Refusal.Wait::new);
    }
}
