package org.waymark.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.base.Slug;
import org.waymark.content.Activity;
import org.waymark.content.LastPlace;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.ScenarioActivity;
import org.waymark.content.Section;

/** What to do next in a course. */
public sealed interface NextStep {

    Activity activity();

    /** Read a lesson, from this section on, which is the {@code number}th of it. */
    record Read(Lesson lesson, Section section, int number, boolean begun) implements NextStep {
        @Override
        public Lesson activity() {
            return lesson;
        }

        /** Reading time that is left of the lesson, rounded to whole minutes, at least one. */
        public int minutesLeft() {
            var left = lesson.sections().size() - number + 1;
            return Math.max(
                    1,
                    Math.round(
                            (float) lesson.minutes() * left / lesson.sections().size()));
        }
    }

    /** Take a quiz, for the first time or again. */
    record Take(Quiz quiz, boolean again) implements NextStep {
        @Override
        public Quiz activity() {
            return quiz;
        }
    }

    /** Play a scenario, for the first time or again. */
    record Play(ScenarioActivity activity, boolean again) implements NextStep {}

    /**
     * First the lesson that the learner was last looking at, else one that was left in the middle; then the check of the lesson read last; then on from where the learner
     * was last to what was never begun; at the end what was not passed. Empty when all is done.
     */
    static Optional<NextStep> in(CourseProgress progress, Optional<LastPlace> lastPlace) {
        var stopped = lastPlace.flatMap(place -> stoppedAt(place, progress));
        return stopped.or(() -> Stream.of(leftInTheMiddle(progress), checkOfLastLesson(progress), onward(progress))
                .flatMap(Optional::stream)
                .findFirst()
                .map(NextStep::to));
    }

    /** The very section, or the first unread one where that section has been read since. */
    private static Optional<NextStep> stoppedAt(LastPlace place, CourseProgress progress) {
        return lessons(progress)
                .filter(lesson -> lesson.lesson().id().equals(place.lesson()))
                .filter(lesson -> !lesson.isDone())
                .findFirst()
                .flatMap(lesson -> lesson.unread(place.section())
                        .or(lesson::firstUnread)
                        .map(section -> new Read(lesson.lesson(), section, lesson.numberOf(section), true)));
    }

    private static Optional<ActivityProgress> leftInTheMiddle(CourseProgress progress) {
        return lessons(progress)
                .filter(lesson -> lesson.stage() == Stage.BEGUN)
                .max(latest())
                .map(ActivityProgress.class::cast);
    }

    private static Optional<ActivityProgress> checkOfLastLesson(CourseProgress progress) {
        return lessons(progress)
                .filter(LessonProgress::isBegun)
                .max(latest())
                .flatMap(last -> checkOf(last.lesson().id(), progress))
                .filter(check -> !check.isBegun());
    }

    private static Optional<ActivityProgress> checkOf(Slug lesson, CourseProgress progress) {
        return progress.activities()
                .filter(it -> it.activity() instanceof Quiz quiz && quiz.after().equals(Optional.of(lesson)))
                .findFirst();
    }

    private static Optional<ActivityProgress> onward(CourseProgress progress) {
        var inOrder = fromTheLast(progress.activities().toList()).stream()
                .filter(ActivityProgress::isRequired)
                .toList();
        Predicate<ActivityProgress> begun = ActivityProgress::isBegun;
        return Stream.of(begun.negate(), (Predicate<ActivityProgress>) activity -> !activity.isDone())
                .flatMap(wanted -> inOrder.stream().filter(wanted).limit(1))
                .findFirst();
    }

    /** The activities in order, but beginning behind the one where the learner was last. */
    private static List<ActivityProgress> fromTheLast(List<ActivityProgress> activities) {
        var turned = new ArrayList<>(activities);
        activities.stream()
                .filter(ActivityProgress::isBegun)
                .max(latest())
                .ifPresent(last -> Collections.rotate(turned, -activities.indexOf(last) - 1));
        return turned;
    }

    private static Stream<LessonProgress> lessons(CourseProgress progress) {
        return progress.modules().stream().flatMap(module -> module.lessons().stream());
    }

    private static Comparator<ActivityProgress> latest() {
        return Comparator.comparing(activity -> activity.lastAt().orElseThrow());
    }

    private static NextStep to(ActivityProgress activity) {
        return switch (activity) {
            case LessonProgress lesson -> read(lesson);
            case QuizProgress quiz -> new Take(quiz.quiz(), quiz.isBegun());
            case ScenarioProgress scenario -> new Play(scenario.activity(), scenario.isBegun());
        };
    }

    private static Read read(LessonProgress progress) {
        var section = progress.firstUnread().orElse(progress.lesson().sections().getFirst());
        return new Read(progress.lesson(), section, progress.numberOf(section), progress.isBegun());
    }
}
