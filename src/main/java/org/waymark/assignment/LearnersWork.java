package org.waymark.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.assessment.AttemptOutline;
import org.waymark.assignment.Reckoning.Part;
import org.waymark.assignment.Reckoning.Piece;
import org.waymark.assignment.WorkDone.Stand;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.ScenarioActivity;
import org.waymark.content.Section;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughOutline;
import org.waymark.question.Fraction;
import org.waymark.question.Mark;

/**
 * What one learner has made of one assignment, from what they did.
 *
 * <p>A quiz is done when an attempt that counts was handed in, a scenario when it was played to an ending, a lesson when all sections
 * were read that it has now, a module when all of that is done that it asks for. The fraction of a module is the mean of its quizzes'
 * fractions: those not done count 0, those that wait to be marked are left out until they are.
 *
 * @param asked what the task asks for now; empty where its course no longer has it
 */
record LearnersWork(
        Assignment assignment, Concession concession, Optional<List<Activity>> asked, Deeds deeds, ZoneId zone) {

    private static final int PLACES = 7;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    WorkDone done() {
        var window = concession.on(assignment.window());
        var reckoning = new Reckoning(window, assignment.late(), zone);
        var part = part(reckoning);
        var isGone = asked.isEmpty() && part.stand() != Stand.DONE && part.stand() != Stand.WAITING;
        return new WorkDone(
                assignment.id(),
                concession.learner(),
                part.stand(),
                part.fraction(),
                part.counted(),
                part.doneAt(),
                part.late(),
                concession.excused() || isGone,
                window,
                part.token(),
                quizzes(reckoning));
    }

    /** Those of a module whose course has it. */
    private Optional<WorkDone.Quizzes> quizzes(Reckoning reckoning) {
        return asked.filter(_ -> assignment.task().kind() == Task.Kind.MODULE).map(activities -> {
            var quizzes = quizzes(activities, reckoning);
            return new WorkDone.Quizzes(
                    (int) quizzes.stream().filter(LearnersWork::isOver).count(), quizzes.size());
        });
    }

    private List<Part> quizzes(List<Activity> activities, Reckoning reckoning) {
        return activities.stream()
                .filter(Quiz.class::isInstance)
                .map(it -> part(it, reckoning))
                .toList();
    }

    private static boolean isOver(Part part) {
        return part.stand() != Stand.NOT_BEGUN && part.stand() != Stand.UNDER_WAY;
    }

    private UserId learner() {
        return concession.learner();
    }

    private Part part(Reckoning reckoning) {
        var task = assignment.task();
        var only = asked.stream().flatMap(List::stream).findFirst();
        return switch (task.kind()) {
            case QUIZ -> quiz(task.id(), only.map(Quiz.class::cast), reckoning);
            case SCENARIO -> scenario(task.id(), reckoning);
            case LESSON -> lesson(task.id(), only.map(Lesson.class::cast), reckoning);
            case MODULE -> module(asked.orElse(List.of()), reckoning);
        };
    }

    private Part part(Activity activity, Reckoning reckoning) {
        return switch (activity) {
            case Quiz quiz -> quiz(quiz.id(), Optional.of(quiz), reckoning);
            case ScenarioActivity scenario -> scenario(scenario.id(), reckoning);
            case Lesson lesson -> lesson(lesson.id(), Optional.of(lesson), reckoning);
        };
    }

    private Part quiz(Slug id, Optional<Quiz> quiz, Reckoning reckoning) {
        var attempts = deeds.attempts(learner(), assignment.task().course(), id);
        var counting = assignment
                .counting()
                .or(() -> quiz.map(it -> it.rules().attempting().counting()))
                .orElse(Counting.BEST);
        return reckoning.of(
                attempts.stream()
                        .flatMap(it -> it.done().stream().map(done -> piece(it, done, reckoning.window())))
                        .toList(),
                attempts.stream().anyMatch(it -> it.done().isEmpty()),
                counting);
    }

    private static Piece piece(AttemptOutline attempt, AttemptOutline.Done done, Window window) {
        var waiting = done.result().provisional();
        return new Piece(
                attempt.token(),
                attempt.startedAt(),
                done.endedAt(),
                waiting ? Optional.empty() : fraction(done.result().mark()),
                waiting,
                wasBound(attempt, window));
    }

    /** An attempt that had to end by this closing ended later only where somebody gave it the time. */
    private static boolean wasBound(AttemptOutline attempt, Window window) {
        return attempt.closes().isPresent()
                && window.closes()
                        .filter(closes -> !attempt.closes().get().isAfter(closes))
                        .isPresent();
    }

    /** Below nothing is nothing. */
    private static Optional<Fraction> fraction(Mark mark) {
        return mark.possible().signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(
                        mark.earned().max(BigDecimal.ZERO).divide(mark.possible(), PLACES, RoundingMode.HALF_UP)));
    }

    private Part scenario(Slug id, Reckoning reckoning) {
        var played = deeds.playthroughs(learner(), assignment.task().course(), id);
        return reckoning.of(
                played.stream().flatMap(it -> piece(it).stream()).toList(),
                played.stream().anyMatch(it -> !it.left() && it.result().isEmpty()),
                assignment.counting().orElse(Counting.BEST));
    }

    private static Optional<Piece> piece(PlaythroughOutline played) {
        return played.result().map(result -> {
            var waiting = result.waiting() > 0;
            var fraction = new Fraction(result.score().divide(HUNDRED, PLACES, RoundingMode.HALF_UP));
            return new Piece(
                    played.token(),
                    played.startedAt(),
                    result.at(),
                    waiting ? Optional.empty() : Optional.of(fraction),
                    waiting,
                    false);
        });
    }

    private Part lesson(Slug id, Optional<Lesson> lesson, Reckoning reckoning) {
        var read = deeds.read(learner(), assignment.task().course(), id);
        var sections = lesson.map(LearnersWork::sections).orElse(Set.of());
        var times = read.stream()
                .filter(it -> sections.contains(it.section()))
                .map(it -> it.at())
                .toList();
        if (times.isEmpty() || times.size() < sections.size()) {
            return read.isEmpty() ? Part.NOT_BEGUN : Part.UNDER_WAY;
        }
        var last = times.stream().max(Comparator.naturalOrder()).orElseThrow();
        return reckoning.isInTime(last)
                ? new Part(
                        Stand.DONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(last),
                        reckoning.isLate(last),
                        Optional.empty())
                : reckoning.afterClosing(Optional.empty(), last, Optional.empty());
    }

    private static Set<Slug> sections(Lesson lesson) {
        return lesson.sections().stream().map(Section::id).collect(Collectors.toUnmodifiableSet());
    }

    private Part module(List<Activity> activities, Reckoning reckoning) {
        var parts = activities.stream().map(it -> part(it, reckoning)).toList();
        var settled = quizzes(activities, reckoning).stream()
                .filter(it -> it.stand() != Stand.WAITING || it.fraction().isPresent())
                .toList();
        return new Part(
                stand(parts),
                Reckoning.mean(fractions(settled, false), settled.size()),
                Reckoning.mean(fractions(settled, true), settled.size()),
                isOver(parts) ? latest(parts) : Optional.empty(),
                parts.stream().anyMatch(Part::late),
                Optional.empty());
    }

    private static List<Fraction> fractions(List<Part> parts, boolean counted) {
        return parts.stream()
                .flatMap(it -> (counted ? it.counted() : it.fraction()).stream())
                .toList();
    }

    private static Optional<Instant> latest(List<Part> parts) {
        return parts.stream().flatMap(it -> it.doneAt().stream()).max(Comparator.naturalOrder());
    }

    private static Stand stand(List<Part> parts) {
        if (parts.stream().allMatch(it -> it.stand() == Stand.NOT_BEGUN)) {
            return Stand.NOT_BEGUN;
        }
        if (!isOver(parts)) {
            return Stand.UNDER_WAY;
        }
        // the enum names them from the least to the most done
        return parts.stream().map(Part::stand).min(Comparator.naturalOrder()).orElse(Stand.NOT_BEGUN);
    }

    private static boolean isOver(List<Part> parts) {
        return !parts.isEmpty() && parts.stream().allMatch(LearnersWork::isOver);
    }
}
