package org.waymark.classreport;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.question.Mark;

/** What one learner did with one assignment, piece by piece. */
public record Detail(List<Part> parts) {

    /** An activity of the assignment and what the learner did at it. */
    public sealed interface Part {
        LocalizedText title();
    }

    /**
     * A lesson.
     *
     * @param sections how many it has now
     */
    public record Reading(LocalizedText title, int read, int sections, Optional<Instant> lastAt) implements Part {}

    /** A quiz, the earliest attempt first. */
    public record Attempts(LocalizedText title, List<Try> tries) implements Part {
        public Attempts {
            tries = List.copyOf(tries);
        }
    }

    /** A scenario, the earliest playthrough first. */
    public record Walks(LocalizedText title, List<Try> tries) implements Part {
        public Walks {
            tries = List.copyOf(tries);
        }
    }

    /**
     * An attempt or a playthrough.
     *
     * @param endedAt empty while it goes on
     * @param mark empty while it goes on; that of a playthrough is its score of 100
     * @param waiting whether somebody has to mark a part of it
     * @param left whether it was left without an ending
     */
    public record Try(
            String token,
            Instant startedAt,
            Optional<Instant> endedAt,
            Optional<Mark> mark,
            boolean passed,
            boolean waiting,
            boolean left) {}

    public Detail {
        parts = List.copyOf(parts);
    }
}
