package org.waymark.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The invented course once more, with a question of every kind in its quiz, in a known order; every text is the same in all languages. */
final class KindsCourse {

    /** The kinds in the order in which the quiz asks them. */
    static final List<String> KINDS = List.of(
            "single-choice",
            "multiple-choice",
            "true-false",
            "matching",
            "ordering",
            "categorise",
            "numeric",
            "short-answer",
            "cloze",
            "timeline",
            "hotspot",
            "source-criticism",
            "essay");

    private static final Pattern BETWEEN = Pattern.compile("(?m)^---\n");
    private static final Pattern TEXT = Pattern.compile("«([^»]*)»");

    private KindsCourse() {}

    static Path in(Path content) throws IOException {
        InventedCourse.in(content, "It is short.", InventedCourse.shortAnswer("amber"));
        var folder = content.resolve(InventedCourse.ID);
        var files = Map.of(
                "banks/the-bank.yaml",
                "bank: the-bank\nitems:\n" + items(),
                "quizzes/the-quiz.yaml",
                inAllLanguages(quiz()),
                "pictures/shore.svg",
                PICTURE);
        for (var file : files.entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return content;
    }

    /** Changes the one word that the short answer accepts, in a content folder that has this course. */
    static void acceptInstead(Path content, String word) throws IOException {
        var bank = content.resolve(InventedCourse.ID).resolve("banks/the-bank.yaml");
        var accepted = inAllLanguages("- «%s»");
        Files.writeString(
                bank,
                Files.readString(bank)
                        .replace(accepted.formatted("amber", "amber", "amber"), accepted.formatted(word, word, word)));
    }

    private static String items() {
        var items = new StringBuilder();
        for (var question : BETWEEN.split(QUESTIONS, -1)) {
            var kind = question.substring(0, question.indexOf(':'));
            items.append(head(kind).indent(2)).append(question.indent(4));
        }
        return inAllLanguages(items.toString());
    }

    private static String inAllLanguages(String yaml) {
        return TEXT.matcher(yaml).replaceAll("{tr: \"$1\", az: \"$1\", en: \"$1\"}");
    }

    private static String head(String kind) {
        return """
            - id: %s
              objective: the-objective
              level: remember
              difficulty: easy
              shuffle: false
              cites: [letter ¶1]
              explanation: «The letter says so.»
            """.formatted(kind);
    }

    private static String quiz() {
        return """
            quiz: the-quiz
            title: «One of each»
            show: one-at-a-time
            cut-score: 50
            draw:
              - bank: the-bank
                items: [%s]
            order: as-drawn
            """.formatted(String.join(", ", KINDS));
    }

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400">
              <rect x="0" y="0" width="640" height="400" fill="#d5e5ea"/>
              <path d="M0 260 C120 200 160 320 260 250 S420 150 480 220 S580 300 640 240 V400 H0 Z" fill="#e6dcc0" stroke="#8a8675"/>
            </svg>
            """;

    private static final String QUESTIONS = """
            single-choice:
              prompt: «Which word does the letter repeat?»
              options:
                - {id: amber, correct: true, text: «Amber», explanation: «It does.», cites: [letter ¶1]}
                - {id: copper, text: «Copper», explanation: «It does not.», cites: [letter ¶1]}
                - {id: silver, text: «Silver», explanation: «It does not.», cites: [letter ¶1]}
            ---
            multiple-choice:
              prompt: «Which words stand in the letter?»
              options:
                - {id: amber, correct: true, text: «Amber», explanation: «It does.», cites: [letter ¶1]}
                - {id: harbour, correct: true, text: «Harbour», explanation: «It does.», cites: [letter ¶1]}
                - {id: silver, text: «Silver», explanation: «It does not.», cites: [letter ¶1]}
            ---
            true-false:
              prompt: «The letter repeats a word.»
              answer: true
              reasons:
                - {id: twice, correct: true, text: «It has amber twice.», explanation: «It does.», cites: [letter ¶1]}
                - {id: never, text: «It has silver once.», explanation: «It does not.», cites: [letter ¶1]}
            ---
            matching:
              prompt: «Match each thing with what it is made of.»
              options:
                - {id: resin, text: «A resin that has become stone in the course of many millions of years below the sea»}
                - {id: metal, text: «A metal»}
              premises:
                - {id: amber, match: resin, text: «Amber», explanation: «So it is.», cites: [letter ¶1]}
                - {id: silver, match: metal, text: «Silver», explanation: «So it is.», cites: [letter ¶1]}
            ---
            ordering:
              prompt: «Bring the days into order.»
              elements:
                - {id: monday, text: «Monday», explanation: «It is first.», cites: [letter ¶1]}
                - {id: tuesday, text: «Tuesday», explanation: «It follows.», cites: [letter ¶1]}
                - {id: wednesday, text: «Wednesday», explanation: «It follows.», cites: [letter ¶1]}
            ---
            categorise:
              prompt: «Where do they belong?»
              categories:
                - {id: sea, text: «Sea»}
                - {id: land, text: «Land»}
              members:
                - {id: shark, category: sea, text: «Shark», explanation: «It swims.», cites: [letter ¶1]}
                - {id: camel, category: land, text: «Camel», explanation: «It walks.», cites: [letter ¶1]}
            ---
            numeric:
              prompt: «How far is the harbour?»
              accept:
                - {value: 12.5, explanation: «It says so.», cites: [letter ¶1]}
              units:
                - {id: km, names: [km]}
                - {id: mile, factor: 1.609, names: [mi]}
            ---
            short-answer:
              prompt: «Which word is it?»
              accept:
                - «amber»
            ---
            cloze:
              prompt: «Complete the sentence.»
              text: «The ship brought {{word}} to the {{place}}.»
              gaps:
                - id: word
                  accept: [amber]
                  explanation: «It says so.»
                  cites: [letter ¶1]
                - id: place
                  options:
                    - {id: hill, text: «hill», explanation: «It did not.», cites: [letter ¶1]}
                    - {id: harbour, correct: true, text: «harbour», explanation: «It did.», cites: [letter ¶1]}
                  explanation: «It says so.»
                  cites: [letter ¶1]
            ---
            timeline:
              prompt: «When was it?»
              from: 1900
              to: 1999
              step: year
              events:
                - {id: letter, date: 1912, text: «The letter is written», explanation: «It says so.», cites: [letter ¶1]}
                - {id: answer, from: 1950, to: 1955, tolerance: 1, text: «It is answered», explanation: «It says so.», cites: [letter ¶1]}
            ---
            hotspot:
              prompt: «Point at the bay.»
              picture: {file: shore.svg, alternative: «A shore»}
              regions:
                - {id: bay, correct: true, label: «A hollow of the shore», left: 60, top: 200, width: 140, height: 110, explanation: «It is.», cites: [letter ¶1]}
                - {id: cape, label: «A tip of the shore», left: 380, top: 120, width: 140, height: 110, explanation: «It is not.», cites: [letter ¶1]}
            ---
            source-criticism:
              prompt: «Look into this statement.»
              statement: «Amber was worth more than silver.»
              label: {accept: [one-sided-claim], explanation: «Only one says so.», cites: [letter ¶1]}
              paragraphs:
                - {id: other, text: «The day of the letter.», explanation: «It does not.», cites: [letter ¶1]}
                - {id: worth, correct: true, text: «The praise of amber.», explanation: «It does.», cites: [letter ¶1]}
              standpoints:
                - {id: writer, correct: true, text: «The writer of the letter», explanation: «It is hers.», cites: [letter ¶1]}
                - {id: reader, text: «Its reader», explanation: «It is not.», cites: [letter ¶1]}
            ---
            essay:
              prompt: «Answer the letter.»
              words: {least: 5, most: 60}
              rubric:
                - id: thanks
                  name: «Thanks»
                  levels:
                    - {points: 0, text: «No thanks»}
                    - {points: 2, text: «Thanks»}
              model-answer: «Thank you for the amber.»
            """;
}
