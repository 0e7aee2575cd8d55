package org.waymark.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one learner has done in one course, whichever edition it was then; nothing of it is ever lost. */
public record Doings(List<SectionDone> sections, List<QuizDone> quizzes) {

    public static final Doings NONE = new Doings(List.of(), List.of());

    public Doings {
        sections = List.copyOf(sections);
        quizzes = List.copyOf(quizzes);
    }

    /** When something was done last. */
    public Optional<Instant> lastAt() {
        return Stream.concat(
                        sections.stream().map(SectionDone::at), quizzes.stream().map(QuizDone::at))
                .max(Comparator.naturalOrder());
    }
}
