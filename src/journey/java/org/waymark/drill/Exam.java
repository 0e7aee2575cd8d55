package org.waymark.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An invented course with one quiz of so many questions, of the kinds that a school asks most. */
public final class Exam {

    public static final String QUIZ = "courses/measured/quizzes/the-exam";

    /** The quiz that ends for everybody at one moment. */
    static final String CLOSING = "courses/measured/quizzes/the-end";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int OPTIONS = 4;

    private Exam() {}

    /** Writes the course into a folder of courses. */
    public static Path in(Path content, int questions) {
        var course = content.resolve("measured");
        write(course.resolve("course.yaml"), course());
        write(course.resolve("sources.yaml"), sources());
        var items = IntStream.rangeClosed(1, questions).mapToObj(Exam::item).collect(Collectors.joining("\n"));
        write(course.resolve("banks/the-bank.yaml"), "bank: the-bank\nitems:\n" + items);
        write(course.resolve("quizzes/the-exam.yaml"), quiz("the-exam", questions) + "time-limit: 6 h\n");
        return closing(content, questions, Instant.now().plus(Duration.ofDays(1)), 60);
    }

    /** Writes when the second quiz ends, which is a whole minute, and how long answers may arrive after that. */
    static Path closing(Path content, int questions, Instant end, int graceInSeconds) {
        var rules = "zone: UTC\ncloses: %s\ngrace: %d s\n".formatted(MINUTE.format(end), graceInSeconds);
        write(content.resolve("measured/quizzes/the-end.yaml"), quiz("the-end", questions) + rules);
        return content;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String item(int number) {
        var head = """
                  - id: item-%d
                    objective: the-objective
                    level: remember
                    difficulty: easy
                    cites: [letter ¶1]
                    explanation:
                """.formatted(number) + text(6, "The letter says so in its paragraph about number " + number + ".");
        return head
                + switch (number % 10) {
                    case 1, 4, 7 -> choice("single-choice", number, 1);
                    case 2, 8 -> choice("multiple-choice", number, 2);
                    case 3 -> verdict(number);
                    case 5 -> matching(number);
                    case 6 -> ordering(number);
                    default -> shortAnswer(number);
                };
    }

    private static String prompt(String kind, int number) {
        return "    " + kind + ":\n      prompt:\n"
                + text(8, "What does the letter say about number " + number + ", in the words of its writer?");
    }

    static String choice(String kind, int number, int correct) {
        return prompt(kind, number) + "      options:\n"
                + IntStream.rangeClosed(1, OPTIONS)
                        .mapToObj(
                                option -> entry("option", option, option <= correct ? "          correct: true\n" : ""))
                        .collect(Collectors.joining());
    }

    private static String verdict(int number) {
        return prompt("true-false", number) + "      answer: true\n      reasons:\n"
                + entry("reason", 1, "          correct: true\n")
                + entry("reason", 2, "");
    }

    private static String matching(int number) {
        return prompt("matching", number) + "      options:\n"
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(option ->
                                "        - id: option-" + option + "\n          text:\n" + text(12, "Target " + option))
                        .collect(Collectors.joining())
                + "      premises:\n"
                + IntStream.rangeClosed(1, 3)
                        .mapToObj(premise -> entry("premise", premise, "          match: option-" + premise + "\n"))
                        .collect(Collectors.joining());
    }

    private static String ordering(int number) {
        return prompt("ordering", number) + "      elements:\n"
                + IntStream.rangeClosed(1, OPTIONS)
                        .mapToObj(element -> entry("element", element, ""))
                        .collect(Collectors.joining());
    }

    private static String shortAnswer(int number) {
        return prompt("short-answer", number) + "      accept:\n        -\n" + text(10, "amber");
    }

    private static String entry(String name, int number, String more) {
        return "        - id: " + name + "-" + number + "\n" + more + "          text:\n"
                + text(12, "What could be said under number " + number + " of this list")
                + "          explanation:\n"
                + text(12, "The letter names number " + number + " and gives its reason.")
                + "          cites: [letter ¶1]\n";
    }

    /** The same words in three languages: only their amount counts here. */
    static String text(int indentation, String words) {
        var space = " ".repeat(indentation);
        return "%str: \"%s\"\n%saz: \"%s\"\n%sen: \"%s\"\n".formatted(space, words, space, words, space, words);
    }

    private static String quiz(String id, int questions) {
        return "quiz: " + id + "\ntitle:\n" + text(2, "The exam") + """
                show: one-at-a-time
                cut-score: 50
                draw:
                  - bank: the-bank
                    objectives: [the-objective]
                    count: %d
                order: shuffled
                """.formatted(questions);
    }

    private static String course() {
        return "course: measured\nsource-language: en\ntitle:\n" + text(2, "A course to measure with")
                + "summary:\n" + text(2, "Invented for measuring.")
                + "audience:\n" + text(2, "Virtual learners.")
                + "objectives:\n  - id: the-objective\n    level: remember\n    text:\n" + text(6, "Remember a letter")
                + "modules:\n  - id: the-module\n    title:\n" + text(6, "The module")
                + "    summary:\n" + text(6, "All there is.")
                + "    activities:\n      - quiz: the-exam\n      - quiz: the-end\nretired: []\n";
    }

    static String sources() {
        return "sources:\n  - id: letter\n    sign: L\n    language: en\n    name:\n" + text(6, "The letter")
                + "    short:\n" + text(6, "Letter")
                + "    author:\n" + text(6, "Author not named")
                + "    kind:\n" + text(6, "letter")
                + "    date:\n" + text(6, "undated")
                + "    standpoint:\n" + text(6, "That of its writer.")
                + "    paragraphs:\n      - id: ¶1\n        status: fact\n        precis:\n"
                + text(10, "Numbers things and gives reasons.");
    }
}
