package org.waymark.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one learner has done in one course, whichever edition it was then; nothing of it is ever lost. */
public record Doings(List<SectionDone> sections, List<QuizDone> quizzes, List<ScenarioDone> scenarios) {

    public static final Doings NONE = new Doings(List.of(), List.of(), List.of());

    public Doings {
        sections = List.copyOf(sections);
        quizzes = List.copyOf(quizzes);
        scenarios = List.copyOf(scenarios);
    }

    /** When something was done last. */
    public Optional<Instant> lastAt() {
        return Stream.of(
                        sections.stream().map(SectionDone::at),
                        quizzes.stream().map(QuizDone::at),
                        scenarios.stream().map(ScenarioDone::at))
                .flatMap(it -> it)
                .max(Comparator.naturalOrder());
    }
}
