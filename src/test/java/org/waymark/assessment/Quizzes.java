package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Edition;
import org.waymark.content.Examples;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;
import org.waymark.question.Behaviour;

/** The lighthouse course with quizzes under other rules. */
public final class Quizzes {

    private Quizzes() {}

    /** As published first, with all its quizzes under these rules. */
    public static Edition edition(QuizRules rules) {
        var edition = Examples.edition();
        return new Edition(
                edition.id(),
                edition.number(),
                edition.digest(),
                edition.publishedAt(),
                course(edition.course(), rules));
    }

    public static Quiz quiz(QuizRules rules) {
        return edition(rules).course().quiz(Examples.QUIZ).orElseThrow();
    }

    /** Half an hour from the beginning, a minute of grace. */
    public static QuizRules timed() {
        return timed(new QuizRules.Timing(
                Optional.empty(), Optional.empty(), Optional.of(Duration.ofMinutes(30)), Duration.ofSeconds(60)));
    }

    public static QuizRules timed(QuizRules.Timing timing) {
        var usual = QuizRules.USUAL;
        return new QuizRules(
                usual.behaviour(), usual.navigation(), usual.attempting(), timing, usual.reviewing(), false);
    }

    public static QuizRules open(Instant from, Instant until) {
        return timed(
                new QuizRules.Timing(Optional.of(from), Optional.of(until), Optional.empty(), Duration.ofSeconds(60)));
    }

    public static QuizRules attempting(QuizRules.Attempting attempting) {
        var usual = QuizRules.USUAL;
        return new QuizRules(
                usual.behaviour(), usual.navigation(), attempting, usual.timing(), usual.reviewing(), false);
    }

    public static QuizRules behaving(Behaviour behaviour, QuizRules.Navigation navigation) {
        var usual = QuizRules.USUAL;
        return new QuizRules(behaviour, navigation, usual.attempting(), usual.timing(), usual.reviewing(), false);
    }

    private static Course course(Course course, QuizRules rules) {
        return course.withModules(
                course.modules().stream().map(module -> module(module, rules)).toList());
    }

    private static CourseModule module(CourseModule module, QuizRules rules) {
        List<Activity> activities = module.activities().stream()
                .<Activity>map(activity -> activity instanceof Quiz quiz ? quiz(quiz, rules) : activity)
                .toList();
        return new CourseModule(module.id(), module.title(), module.summary(), activities);
    }

    private static Quiz quiz(Quiz quiz, QuizRules rules) {
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
