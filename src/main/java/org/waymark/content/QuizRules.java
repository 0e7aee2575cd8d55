package org.waymark.content;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.question.Behaviour;

/**
 * How a quiz may be taken.
 *
 * @param negativeMarks whether wrong answers may take an item, and the attempt, below 0 points
 */
public record QuizRules(
        Behaviour behaviour,
        Navigation navigation,
        Attempting attempting,
        Timing timing,
        Reviewing reviewing,
        boolean negativeMarks) {

    /** In which order its questions may be visited. */
    public enum Navigation {
        FREE,
        ONE_WAY
    }

    /** Which of several attempts counts. */
    public enum Counting {
        BEST,
        LAST,
        FIRST,
        MEAN
    }

    /**
     * How often it may be attempted.
     *
     * @param number of attempts, at least 1; empty for any number
     * @param beforeSecond how long one waits after the first attempt
     * @param beforeLater how long one waits after each later one
     */
    public record Attempting(Optional<Integer> number, Counting counting, Duration beforeSecond, Duration beforeLater) {

        public static final Attempting FREELY =
                new Attempting(Optional.empty(), Counting.BEST, Duration.ZERO, Duration.ZERO);

        public Attempting {
            if (number.filter(it -> it < 1).isPresent() || beforeSecond.isNegative() || beforeLater.isNegative()) {
                throw new IllegalArgumentException("at least one attempt, and no waiting time below nothing");
            }
        }
    }

    /**
     * When it may be attempted, and how long.
     *
     * @param limit how long an attempt may last, more than nothing
     * @param grace how long after the end answers given before it may still arrive
     */
    public record Timing(Optional<Instant> opens, Optional<Instant> closes, Optional<Duration> limit, Duration grace) {

        public static final Duration USUAL_GRACE = Duration.ofSeconds(60);
        public static final Timing ANY_TIME =
                new Timing(Optional.empty(), Optional.empty(), Optional.empty(), USUAL_GRACE);

        public Timing {
            if (limit.filter(it -> !it.isPositive()).isPresent() || grace.isNegative()) {
                throw new IllegalArgumentException("a time limit is more than nothing and grace not less");
            }
            if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
                throw new IllegalArgumentException("a quiz closes after it opens");
            }
        }
    }

    /** A moment in the life of an attempt. */
    public enum Phase {
        DURING,
        RIGHT_AFTER,
        LATER,
        CLOSED
    }

    /** Something of an attempt that a learner may or may not see. */
    public enum Shown {
        ANSWERS,
        CORRECTNESS,
        MARKS,
        EXPLANATIONS,
        KEY,
        OVERALL
    }

    /** What a learner may see in each phase; what {@code DURING} holds concerns items that have been checked. */
    public record Reviewing(Map<Phase, Set<Shown>> shown) {

        /** Everything as soon as an attempt, or an item of it, is over. */
        public static final Reviewing EVERYTHING = everything();

        public Reviewing {
            var copy = new EnumMap<Phase, Set<Shown>>(Phase.class);
            shown.forEach((phase, things) -> copy.put(phase, Set.copyOf(things)));
            shown = Map.copyOf(copy);
        }

        public boolean shows(Phase phase, Shown thing) {
            return shown.getOrDefault(phase, Set.of()).contains(thing);
        }

        private static Reviewing everything() {
            var all = new EnumMap<Phase, Set<Shown>>(Phase.class);
            for (var phase : Phase.values()) {
                all.put(phase, EnumSet.allOf(Shown.class));
            }
            return new Reviewing(all);
        }
    }

    /** Whether an attempt earns anything, and so can be passed; in practice nothing does. */
    public boolean counts() {
        return !(behaviour instanceof Behaviour.Practice);
    }

    /** As often and as long as one likes, told when it is handed in. */
    public static final QuizRules USUAL = new QuizRules(
            new Behaviour.Deferred(), Navigation.FREE, Attempting.FREELY, Timing.ANY_TIME, Reviewing.EVERYTHING, false);
}
