package org.waymark.progress;

import static org.waymark.content.Examples.FIRST_LESSON;
import static org.waymark.content.Examples.SECOND_LESSON;
import static org.waymark.content.Examples.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.waymark.assessment.AttemptId;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules;
import org.waymark.content.Section;
import org.waymark.question.Behaviour;
import org.waymark.question.Mark;

/** Doings of a learner in the lighthouse course, one an hour. */
public final class Examples {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

    private Examples() {}

    /** A diary to write doings into, the first at noon, each an hour after the one before. */
    public static Diary diary() {
        return new Diary();
    }

    /** What a learner did, in order. */
    public static final class Diary {

        private final List<SectionDone> sections = new ArrayList<>();
        private final List<QuizDone> quizzes = new ArrayList<>();

        private Diary() {}

        /** Reads the first so many sections of a lesson. */
        public Diary reads(Slug lesson, int count) {
            course().lesson(lesson).orElseThrow().sections().stream()
                    .limit(count)
                    .forEach(section -> sections.add(new SectionDone(lesson, section.id(), now())));
            return this;
        }

        public Diary readsBothLessons() {
            return reads(FIRST_LESSON, 2).reads(SECOND_LESSON, 2);
        }

        public Diary passes(Slug quiz) {
            return takes(quiz, mark(9, 10), true);
        }

        public Diary fails(Slug quiz) {
            return takes(quiz, mark(2, 10), false);
        }

        public Diary takes(Slug quiz, Mark mark, boolean passed) {
            quizzes.add(new QuizDone(new AttemptId(UUID.randomUUID()), quiz, mark, passed, now()));
            return this;
        }

        private Instant now() {
            return NOON.plusSeconds(3_600L * (sections.size() + quizzes.size()));
        }

        public Doings doings() {
            return new Doings(sections, quizzes, List.of());
        }

        public CourseProgress progress() {
            return CourseProgress.of(course(), doings());
        }
    }

    public static Mark mark(int earned, int possible) {
        return new Mark(
                BigDecimal.valueOf(earned).setScale(7),
                BigDecimal.valueOf(possible).setScale(7));
    }

    /** The lighthouse course, its first lesson longer by a section. */
    public static Course longerCourse() {
        var course = course();
        return course.withModules(
                List.of(longer(course.modules().getFirst()), course.modules().getLast()));
    }

    /** The lighthouse course, its first check for practice only. */
    public static Course practisingCourse() {
        var course = course();
        var first = course.modules().getFirst();
        var activities =
                List.of(first.activities().getFirst(), practice(first.quizzes().getFirst()));
        return course.withModules(List.of(
                new CourseModule(first.id(), first.title(), first.summary(), activities),
                course.modules().getLast()));
    }

    private static Quiz practice(Quiz quiz) {
        var usual = QuizRules.USUAL;
        return new Quiz(
                quiz.id(),
                quiz.title(),
                quiz.summary(),
                quiz.after(),
                quiz.pacing(),
                0,
                quiz.sections(),
                quiz.shuffled(),
                new QuizRules(
                        new Behaviour.Practice(),
                        usual.navigation(),
                        usual.attempting(),
                        usual.timing(),
                        usual.reviewing(),
                        false),
                quiz.remarks());
    }

    private static CourseModule longer(CourseModule module) {
        var activities = new ArrayList<>(module.activities());
        activities.set(0, longer(module.lessons().getFirst()));
        return new CourseModule(module.id(), module.title(), module.summary(), activities);
    }

    private static Lesson longer(Lesson lesson) {
        var sections = new ArrayList<>(lesson.sections());
        sections.add(1, new Section(new Slug("what-the-map-says"), text(), text(), List.of()));
        return new Lesson(
                lesson.id(), lesson.title(), lesson.summary(), lesson.minutes(), lesson.objectives(), sections);
    }

    private static LocalizedText text() {
        return course().title();
    }
}
