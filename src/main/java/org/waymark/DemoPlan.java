package org.waymark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.Audience;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Task;
import org.waymark.classroom.Group;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.content.CourseModule;
import org.waymark.content.Lesson;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.ScenarioActivity;

/** What the demo class is asked to do and when: some of it is over, some is due, some is to come. As much of it as the course has. */
record DemoPlan(Course course, LocalDate today, ZoneId zone) {

    /** What a part of it is for. */
    enum Part {
        READING,
        FIRST_CHECK,
        /** For one group; it is closed. */
        GROUP_READING,
        EXAM,
        STORY,
        SECOND_CHECK,
        /** A whole module. */
        MODULE,
        TO_COME;

        /** What whoever stopped early has still begun. */
        boolean isEarly() {
            return this == READING || this == FIRST_CHECK || this == EXAM;
        }
    }

    /** One thing that the class is asked to do. */
    record Asked(Part part, AssignmentForm form, List<Activity> activities) {

        Asked {
            activities = List.copyOf(activities);
        }

        Instant opens() {
            return form.opens().orElseThrow();
        }

        Instant due() {
            return form.due().orElseThrow();
        }
    }

    /** When a form is open, in days from today. */
    private record Span(int opens, int due, Optional<Integer> closes) {

        Span(int opens, int due) {
            this(opens, due, Optional.empty());
        }
    }

    private static final int CLASS_BEGINS = -21;

    /** How often the module quiz may be tried. */
    static final int TRIES = 3;

    /** In August nobody begins anything of the year before. */
    private static final int FIRST_MONTH = 8;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime MIDNIGHT = LocalTime.of(23, 59);
    private static final LateRule LOSES = new LateRule.Loses(10, 50);

    /** When the class was opened. */
    Instant begins() {
        return morning(CLASS_BEGINS);
    }

    /** The school year in which it begins: {@code 2026/27}. */
    String term() {
        var began = today.plusDays(CLASS_BEGINS);
        var year = began.getMonthValue() >= FIRST_MONTH ? began.getYear() : began.getYear() - 1;
        return "%d/%02d".formatted(year, (year + 1) % 100);
    }

    Instant morning(int day) {
        return today.plusDays(day).atTime(MORNING).atZone(zone).toInstant();
    }

    private Instant midnight(int day) {
        return today.plusDays(day).atTime(MIDNIGHT).atZone(zone).toInstant();
    }

    List<Asked> asked(Group.Id group) {
        var lessons = course.lessons();
        var modules =
                course.modules().stream().filter(it -> !it.lessons().isEmpty()).toList();
        var all = new ArrayList<Asked>();
        nth(lessons, 0).ifPresent(it -> all.add(everybody(Part.READING, it, new Span(-20, -16), counts(), "")));
        check(0).ifPresent(it -> all.add(everybody(
                Part.FIRST_CHECK, it, new Span(-20, -13), counts(), "Dərsi oxuduqdan sonra. Kömək istəyən yazsın.")));
        nth(lessons, 2)
                .ifPresent(it -> all.add(of(
                        Part.GROUP_READING,
                        new Audience.Members(group),
                        it,
                        new Span(-15, -11, Optional.of(-9)),
                        counts(),
                        "Qrupla müzakirəyə hazırlıq.")));
        nth(modules, 0).flatMap(DemoPlan::exam).ifPresent(it -> all.add(exam(it)));
        check(1).ifPresent(it -> all.add(everybody(Part.SECOND_CHECK, it, new Span(-10, -2), LOSES, "")));
        course.scenarios().stream()
                .findFirst()
                .ifPresent(it -> all.add(everybody(
                        Part.STORY,
                        new ScenarioActivity(it),
                        new Span(-8, 2),
                        counts(),
                        "Qərarlarınızı bir-iki cümlə ilə əsaslandırın.")));
        nth(modules, 1).ifPresent(it -> all.add(module(it)));
        nth(modules, 2)
                .flatMap(it -> nth(it.lessons(), 0))
                .ifPresent(it -> all.add(everybody(Part.TO_COME, it, new Span(4, 12), counts(), "")));
        return all;
    }

    private static LateRule counts() {
        return new LateRule.Counts();
    }

    private static <T> Optional<T> nth(List<T> list, int place) {
        return list.stream().skip(place).findFirst();
    }

    /** The check of a lesson, by the place of the lesson. */
    private Optional<Quiz> check(int place) {
        return nth(course.lessons(), place)
                .flatMap(lesson -> course.modules().stream()
                        .flatMap(module -> module.quizzes().stream())
                        .filter(quiz -> quiz.after().equals(Optional.of(lesson.id())))
                        .findFirst());
    }

    private static Optional<Quiz> exam(CourseModule module) {
        return module.quizzes().stream()
                .filter(quiz -> quiz.after().isEmpty() && quiz.counts())
                .findFirst();
    }

    private Asked exam(Quiz quiz) {
        var form = form(
                task(quiz), new Audience.Everybody(), new Span(-12, -5), LOSES, "Üç cəhd var, ən yaxşısı sayılır.");
        return new Asked(
                Part.EXAM,
                new AssignmentForm(
                        form.task(),
                        form.audience(),
                        form.opens(),
                        form.due(),
                        form.closes(),
                        Optional.of(TRIES),
                        Optional.of(Counting.BEST),
                        form.late(),
                        form.note()),
                List.of(quiz));
    }

    private Asked module(CourseModule module) {
        return new Asked(
                Part.MODULE,
                form(
                        new Task(course.id(), Task.Kind.MODULE, module.id()),
                        new Audience.Everybody(),
                        new Span(-4, 10),
                        counts(),
                        "Hər gün bir az: tələsməyin."),
                module.activities());
    }

    private Asked everybody(Part part, Activity activity, Span span, LateRule late, String note) {
        return of(part, new Audience.Everybody(), activity, span, late, note);
    }

    private Asked of(Part part, Audience audience, Activity activity, Span span, LateRule late, String note) {
        return new Asked(part, form(task(activity), audience, span, late, note), List.of(activity));
    }

    private Task task(Activity activity) {
        var kind = switch (activity) {
            case Lesson _ -> Task.Kind.LESSON;
            case Quiz _ -> Task.Kind.QUIZ;
            case ScenarioActivity _ -> Task.Kind.SCENARIO;
        };
        return new Task(course.id(), kind, activity.id());
    }

    private AssignmentForm form(Task task, Audience audience, Span span, LateRule late, String note) {
        return new AssignmentForm(
                task,
                audience,
                Optional.of(morning(span.opens())),
                Optional.of(midnight(span.due())),
                span.closes().map(this::midnight),
                Optional.empty(),
                Optional.empty(),
                late,
                note);
    }
}
