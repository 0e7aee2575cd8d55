package org.waymark.assignment;

import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;
import org.waymark.content.QuizRules.Attempting;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.QuizRules.Phase;
import org.waymark.content.QuizRules.Reviewing;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.QuizRules.Timing;
import org.waymark.content.ScenarioCourse;

/** A course whose storm quiz may be taken twice, each time in half an hour; its key is seen after closing. */
final class ShortStorm {

    static final Duration LIMIT = Duration.ofMinutes(30);

    private ShortStorm() {}

    static Course course() {
        var usual = QuizRules.USUAL;
        var rules = new QuizRules(
                usual.behaviour(),
                usual.navigation(),
                new Attempting(Optional.of(2), Counting.BEST, Duration.ZERO, Duration.ZERO),
                new Timing(Optional.empty(), Optional.empty(), Optional.of(LIMIT), Duration.ofSeconds(60)),
                new Reviewing(Map.of(
                        Phase.RIGHT_AFTER, Set.of(Shown.MARKS),
                        Phase.LATER, Set.of(Shown.MARKS),
                        Phase.CLOSED, Set.of(Shown.MARKS, Shown.KEY))),
                false);
        var course = ScenarioCourse.course();
        return course.withModules(course.modules().stream()
                .map(module -> new CourseModule(
                        module.id(),
                        module.title(),
                        module.summary(),
                        module.activities().stream()
                                .map(it -> it instanceof Quiz quiz && quiz.id().equals(QUIZ) ? under(rules, quiz) : it)
                                .toList()))
                .toList());
    }

    private static Quiz under(QuizRules rules, Quiz quiz) {
        return new Quiz(
                quiz.id(),
                quiz.title(),
                quiz.summary(),
                quiz.after(),
                quiz.pacing(),
                quiz.cutScore(),
                quiz.sections(),
                quiz.shuffled(),
                rules,
                quiz.remarks());
    }
}
