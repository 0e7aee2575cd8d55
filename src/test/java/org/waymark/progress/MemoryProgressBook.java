package org.waymark.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.AttemptRegraded;
import org.waymark.base.Slug;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughFinished;
import org.waymark.playthrough.PlaythroughId;

/** A progress book kept in memory. */
public final class MemoryProgressBook implements ProgressBook {

    private record Place(UserId learner, Slug course, Slug lesson, Slug section) {}

    private final Map<Place, SectionRead> sections = new ConcurrentHashMap<>();
    private final Map<AttemptId, AttemptFinished> quizzes = new ConcurrentHashMap<>();
    private final Map<PlaythroughId, PlaythroughFinished> scenarios = new ConcurrentHashMap<>();

    @Override
    public void enter(SectionRead read) {
        sections.merge(
                new Place(read.learner(), read.course(), read.lesson(), read.section()),
                read,
                BinaryOperator.minBy(Comparator.comparing(SectionRead::at)));
    }

    @Override
    public void enter(AttemptFinished finished) {
        quizzes.put(finished.attempt(), finished);
    }

    @Override
    public void enter(AttemptRegraded regraded) {
        quizzes.computeIfPresent(
                regraded.attempt(),
                (id, done) -> new AttemptFinished(
                        id, done.learner(), done.course(), done.quiz(), regraded.mark(), regraded.passed(), done.at()));
    }

    @Override
    public void enter(PlaythroughFinished finished) {
        scenarios.merge(
                finished.playthrough(),
                finished,
                (before, now) -> new PlaythroughFinished(
                        now.playthrough(),
                        now.learner(),
                        now.course(),
                        now.scenario(),
                        now.score(),
                        now.passed(),
                        before.at()));
    }

    @Override
    public Doings of(UserId learner, Slug course) {
        return new Doings(
                sections.values().stream()
                        .filter(read ->
                                read.learner().equals(learner) && read.course().equals(course))
                        .map(read -> new SectionDone(read.lesson(), read.section(), read.at()))
                        .sorted(Comparator.comparing(SectionDone::at)
                                .thenComparing(SectionDone::lesson)
                                .thenComparing(SectionDone::section))
                        .toList(),
                quizzes.values().stream()
                        .filter(finished -> finished.learner().equals(learner)
                                && finished.course().equals(course))
                        .map(it -> new QuizDone(it.attempt(), it.quiz(), it.mark(), it.passed(), it.at()))
                        .sorted(Comparator.comparing(QuizDone::at)
                                .thenComparing(done -> done.attempt().value().toString()))
                        .toList(),
                scenarios.values().stream()
                        .filter(finished -> finished.learner().equals(learner)
                                && finished.course().equals(course))
                        .map(it -> new ScenarioDone(it.playthrough(), it.scenario(), it.score(), it.passed(), it.at()))
                        .sorted(Comparator.comparing(ScenarioDone::at)
                                .thenComparing(
                                        done -> done.playthrough().value().toString()))
                        .toList());
    }

    @Override
    public List<Slug> coursesOf(UserId learner) {
        return Stream.of(
                        sections.values().stream()
                                .filter(read -> read.learner().equals(learner))
                                .map(SectionRead::course),
                        quizzes.values().stream()
                                .filter(finished -> finished.learner().equals(learner))
                                .map(AttemptFinished::course),
                        scenarios.values().stream()
                                .filter(finished -> finished.learner().equals(learner))
                                .map(PlaythroughFinished::course))
                .flatMap(it -> it)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public void empty() {
        sections.clear();
        quizzes.clear();
        scenarios.clear();
    }
}
