package org.waymark.drill;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A scenario of the large course: some decisions one after the other, and the last one leads to one of two endings. */
final class LargeStory {

    private LargeStory() {}

    static String text(String id) {
        return "scenario: " + id + "\ntitle:\n" + Exam.text(2, "Story " + id.substring("story-".length()))
                + "summary:\n" + Exam.text(2, "A letter has to be answered.")
                + "role:\n" + Exam.text(2, "You write the answer.")
                + "setting:\n" + Exam.text(2, "A desk.")
                + "notice:\n" + Exam.text(2, "The role is invented.")
                + "minutes: 5\npass: 60\nvariables:\n  - id: calm\n    start: 50\n    name:\n" + Exam.text(6, "Calm")
                + "    words:\n      - from: 0\n        text:\n" + Exam.text(10, "some")
                + "outcome:\n  - variable: calm\n    percent: 100\npassages:\n"
                + IntStream.rangeClosed(1, LargeCourse.DECISIONS)
                        .mapToObj(LargeStory::passage)
                        .collect(Collectors.joining())
                + "endings:\n" + ending("e1", "strong") + ending("e2", "weak")
                + "debrief:\n  text:\n" + Exam.text(4, "The letter is documented.")
                + "  remarks:\n" + remark("documented", "The letter.", "      cites: [letter ¶1]\n")
                + remark("invented", "The desk.", "")
                + "  questions:\n    -\n" + Exam.text(6, "Who does not speak?")
                + "  cites: [letter ¶1]\n";
    }

    private static String passage(int number) {
        var last = number == LargeCourse.DECISIONS;
        return "  - id: n" + number + "\n    title:\n" + Exam.text(6, "Line " + number)
                + "    text:\n" + Exam.text(6, "The letter has a line " + number + ".")
                + "    choices:\n"
                + choice("stay", "calm +5", last ? "e1" : "n" + (number + 1))
                + choice("go", "calm -5", last ? "e2" : "n" + (number + 1));
    }

    private static String choice(String id, String effects, String to) {
        return "      - id: " + id + "\n        text:\n" + Exam.text(10, "Answer so that one may " + id)
                + "        effects: " + effects + "\n        to: " + to + "\n";
    }

    private static String ending(String id, String merit) {
        return "  - id: " + id + "\n    merit: " + merit + "\n    title:\n" + Exam.text(6, "Ending " + id)
                + "    text:\n" + Exam.text(6, "The answer is written.");
    }

    private static String remark(String basis, String words, String more) {
        return "    - basis: " + basis + "\n      text:\n" + Exam.text(8, words) + more;
    }
}
