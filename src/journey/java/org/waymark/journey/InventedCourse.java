package org.waymark.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A small invented course, written as files for a server of a journey's own; every text is the same in all languages. */
final class InventedCourse {

    static final String ID = "invented";
    static final String QUIZ = "the-quiz";
    static final String LESSON = "the-lesson";

    private InventedCourse() {}

    /** The content folder with a course whose lesson and question are these. */
    static Path in(Path content, String lessonBody, String item) throws IOException {
        var files = Map.of(
                "course.yaml", course(),
                "sources.yaml", sources(),
                "banks/the-bank.yaml", "bank: the-bank\nitems:\n" + item,
                "quizzes/the-quiz.yaml", quiz(),
                "lessons/the-lesson/en.md", lesson(lessonBody),
                "lessons/the-lesson/tr.md", lesson(lessonBody),
                "lessons/the-lesson/az.md", lesson(lessonBody));
        for (var file : files.entrySet()) {
            var path = content.resolve(ID).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return content;
    }

    /** The lines of one text in three languages, indented by so many spaces. */
    static String text(int indentation, String words) {
        var space = " ".repeat(indentation);
        return "%str: \"%s\"\n%saz: \"%s\"\n%sen: \"%s\"\n".formatted(space, words, space, words, space, words);
    }

    /** A short answer to which nothing but this word is right. */
    static String shortAnswer(String accepted) {
        return itemHead()
                + text(6, "The letter says so.")
                + "    short-answer:\n      prompt:\n"
                + text(8, "Which word does the letter repeat?")
                + "      accept:\n        -\n"
                + text(10, accepted);
    }

    /** The first lines of the one item, up to its explanation. */
    static String itemHead() {
        return """
                - id: the-item
                  objective: the-objective
                  level: remember
                  difficulty: easy
                  cites: [letter ¶1]
                  explanation:
                """.indent(2);
    }

    private static String course() {
        return "course: invented\nsource-language: en\ntitle:\n" + text(2, "An invented course")
                + "summary:\n" + text(2, "Invented for a journey.")
                + "audience:\n" + text(2, "Nobody.")
                + "objectives:\n  - id: the-objective\n    level: remember\n    text:\n" + text(6, "Remember a word")
                + "modules:\n  - id: the-module\n    title:\n" + text(6, "The module")
                + "    summary:\n" + text(6, "All there is.")
                + """
                    activities:
                      - lesson: the-lesson
                        minutes: 1
                        objectives: [the-objective]
                      - quiz: the-quiz
                        after: the-lesson
                retired: []
                """;
    }

    private static String sources() {
        return "sources:\n  - id: letter\n    sign: L\n    language: en\n    name:\n" + text(6, "The letter")
                + "    short:\n" + text(6, "Letter")
                + "    author:\n" + text(6, "Author not named")
                + "    kind:\n" + text(6, "letter")
                + "    date:\n" + text(6, "undated")
                + "    standpoint:\n" + text(6, "That of its writer.")
                + "    paragraphs:\n      - id: ¶1\n        status: fact\n        precis:\n"
                + text(10, "Repeats one word.");
    }

    private static String quiz() {
        return "quiz: the-quiz\ntitle:\n" + text(2, "The quiz") + """
                show: one-at-a-time
                cut-score: 50
                draw:
                  - bank: the-bank
                    items: [the-item]
                order: as-drawn
                """;
    }

    private static String lesson(String body) {
        return """
                ---
                title: The lesson
                summary: What the letter says.
                ---

                ## The letter {#the-letter}

                %s

                The letter repeats a word [[letter ¶1]].

                ## Who says so? {#who-says-so}

                - That it repeats a word: **the letter** [[letter ¶1]].
                """.formatted(body);
    }
}
