package org.waymark.drill;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented course of a hundred activities, as much as a class is given in a year; each module has the same five. */
public final class LargeCourse {

    public static final String ID = "gathered";

    /** The sections of every lesson. */
    public static final List<String> SECTIONS = List.of("the-letter", "its-numbers", "who-says-so");

    /** Of every quiz. */
    public static final int QUESTIONS = 10;

    /** How often one decides in a scenario. */
    public static final int DECISIONS = 6;

    private static final int MODULES = 20;
    private static final int OPTIONS_RIGHT_OF_SEVERAL = 2;

    private LargeCourse() {}

    /**
     * Something to do.
     *
     * @param kind as classes are given it: LESSON, QUIZ or SCENARIO
     */
    public record Activity(String kind, String id) {}

    /** All that there is to do, in order. */
    public static List<Activity> activities() {
        return modules().boxed().flatMap(LargeCourse::activities).toList();
    }

    private static Stream<Activity> activities(int module) {
        return Stream.of(
                new Activity("LESSON", "lesson-" + module + "-1"),
                new Activity("QUIZ", "quiz-" + module + "-1"),
                new Activity("LESSON", "lesson-" + module + "-2"),
                new Activity("QUIZ", "quiz-" + module + "-2"),
                new Activity("SCENARIO", "story-" + module));
    }

    /** What a quiz asks, in order. */
    public static List<String> items(String quiz) {
        var place = quiz.split("-", -1);
        return items(Integer.parseInt(place[1]), Integer.parseInt(place[2])).toList();
    }

    private static Stream<String> items(int module, int quiz) {
        return IntStream.rangeClosed(1, QUESTIONS).mapToObj(number -> "item-%d-%d-%d".formatted(module, quiz, number));
    }

    /** How many options are right, the first ones of all. */
    public static int right(int question) {
        return question % 5 == 0 ? OPTIONS_RIGHT_OF_SEVERAL : 1;
    }

    /** Writes it into a folder of courses. */
    public static void in(Path content) {
        var course = content.resolve(ID);
        Exam.write(course.resolve("course.yaml"), course());
        Exam.write(course.resolve("sources.yaml"), Exam.sources());
        modules().forEach(module -> {
            Exam.write(course.resolve("banks/bank-" + module + ".yaml"), bank(module));
            activities(module).forEach(activity -> write(course, module, activity));
        });
    }

    private static void write(Path course, int module, Activity activity) {
        switch (activity.kind()) {
            case "LESSON" ->
                Stream.of("en", "tr", "az")
                        .forEach(language -> Exam.write(
                                course.resolve("lessons/" + activity.id() + "/" + language + ".md"), lesson(activity)));
            case "QUIZ" -> Exam.write(course.resolve("quizzes/" + activity.id() + ".yaml"), quiz(module, activity));
            default ->
                Exam.write(course.resolve("scenarios/" + activity.id() + ".yaml"), LargeStory.text(activity.id()));
        }
    }

    private static IntStream modules() {
        return IntStream.rangeClosed(1, MODULES);
    }

    private static String course() {
        return "course: " + ID + "\nsource-language: en\ntitle:\n" + Exam.text(2, "A course for a large class")
                + "summary:\n" + Exam.text(2, "Invented for measuring.")
                + "audience:\n" + Exam.text(2, "Virtual learners.")
                + "objectives:\n"
                + lines(module -> "  - id: objective-" + module + "\n    level: remember\n    text:\n"
                        + Exam.text(6, "Remember the letter of module " + module))
                + "modules:\n" + lines(LargeCourse::module) + "retired: []\n";
    }

    private static String lines(IntFunction<String> line) {
        return modules().mapToObj(line).collect(Collectors.joining());
    }

    private static String module(int module) {
        return "  - id: module-" + module + "\n    title:\n" + Exam.text(6, "Module " + module)
                + "    summary:\n" + Exam.text(6, "What there is in module " + module + ".")
                + "    activities:\n"
                + activities(module).map(it -> activity(module, it)).collect(Collectors.joining());
    }

    private static String activity(int module, Activity activity) {
        return switch (activity.kind()) {
            case "LESSON" ->
                "      - lesson: %s\n        minutes: 5\n        objectives: [objective-%d]\n"
                        .formatted(activity.id(), module);
            case "QUIZ" -> "      - quiz: " + activity.id() + "\n";
            default -> "      - scenario: " + activity.id() + "\n";
        };
    }

    private static String lesson(Activity lesson) {
        return """
                ---
                title: Lesson %s of the letter
                summary: What the letter says.
                ---

                ## The letter {#the-letter}

                The letter gives its reason [[letter ¶1]].

                ## Its numbers {#its-numbers}

                It names them one by one [[letter ¶1]].

                ## Who says so? {#who-says-so}

                - That it names numbers: **the letter** [[letter ¶1]].
                """.formatted(lesson.id().substring("lesson-".length()).replace('-', '.'));
    }

    private static String bank(int module) {
        return "bank: bank-" + module + "\nitems:\n"
                + IntStream.rangeClosed(1, 2)
                        .boxed()
                        .flatMap(quiz -> items(module, quiz))
                        .map(item -> item(module, item))
                        .collect(Collectors.joining("\n"));
    }

    private static String item(int module, String id) {
        var number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
        var right = right(number);
        return """
                  - id: %s
                    objective: objective-%d
                    level: remember
                    difficulty: easy
                    cites: [letter ¶1]
                    explanation:
                """.formatted(id, module)
                + Exam.text(6, "The letter says so in its paragraph about number " + number + ".")
                + Exam.choice(right == 1 ? "single-choice" : "multiple-choice", number, right);
    }

    private static String quiz(int module, Activity quiz) {
        return "quiz: " + quiz.id() + "\ntitle:\n"
                + Exam.text(2, "Quiz " + quiz.id().substring("quiz-".length()).replace('-', '.'))
                + """
                show: one-at-a-time
                cut-score: 50
                draw:
                  - bank: bank-%d
                    items: [%s]
                order: as-drawn
                """.formatted(module, String.join(", ", items(quiz.id())));
    }
}
