package org.waymark.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftText.Format;

/**
 * Reads Aiken: a question, a line for each answer, and a line that names the right one. Its questions are such as GIFT has. What cannot be
 * read is reported with its line, and what can be is read nevertheless.
 */
public final class AikenReader {

    private static final Pattern ANSWER = Pattern.compile("([A-Z])[.)][ \\t]+(\\S.*)");
    private static final Pattern KEY = Pattern.compile("ANSWER:\\s*(.*)");
    private static final Pattern ANY_KEY = Pattern.compile("(?m)^\\s*ANSWER:[ \\t]*[A-Z][ \\t]*$");

    private final Report report;
    private final List<GiftEntry> entries = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private Spot begin = new Spot(1, 1);

    private AikenReader(String file) {
        this.report = new Report(file);
    }

    /** Whether a text looks like Aiken rather than GIFT. */
    public static boolean looksLike(String text) {
        return ANY_KEY.matcher(text).find();
    }

    /**
     * The questions in a text.
     *
     * @param file what problems call it
     */
    public static GiftReading read(String text, String file) {
        var reader = new AikenReader(file);
        var isRead = Lines.of(text, reader.report).filter(reader::read).isPresent();
        return new GiftReading(isRead ? reader.entries : List.of(), reader.report.problems());
    }

    private boolean read(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (!line.isEmpty()) {
                take(line, new Spot(i + 1, lines.get(i).indexOf(line) + 1));
            }
            if (!GiftReader.goesOn(entries, i + 1, report)) {
                return false;
            }
        }
        end();
        return true;
    }

    private void take(String line, Spot at) {
        var answer = ANSWER.matcher(line);
        var key = KEY.matcher(line);
        if (key.matches()) {
            key(key.group(1), at);
        } else if (answer.matches() && !asked.isEmpty()) {
            answer(answer.group(1), answer.group(2), at);
        } else {
            asked(line, at);
        }
    }

    /** A question may go over lines; behind its answers the next one begins. */
    private void asked(String line, Spot at) {
        if (!answers.isEmpty()) {
            end();
        }
        if (asked.isEmpty()) {
            begin = at;
        }
        asked.add(line);
    }

    private void answer(String letter, String text, Spot at) {
        var expected = letter(answers.size());
        if (!letter.equals(expected)) {
            report.fails(at, "interchange.problem.aiken-order", letter, expected);
        }
        answers.add(new Answer(at, false, Optional.empty(), new GiftText(Format.PLAIN, text), Optional.empty()));
    }

    private static String letter(int index) {
        return "" + (char) ('A' + index);
    }

    private void key(String letter, Spot at) {
        var right = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        if (asked.isEmpty()) {
            report.fails(at, "interchange.problem.gift-no-stem");
        } else if (right < 0 || right >= answers.size()) {
            report.fails(at, "interchange.problem.aiken-key", Report.shortened(letter));
        } else {
            answers.set(right, answers.get(right).asRight());
            entries.add(question());
        }
        clear();
    }

    private GiftQuestion question() {
        var stem = new GiftStem(
                new GiftText(Format.PLAIN, String.join("\n", asked)), Optional.empty(), GiftStem.Apart.NOWHERE);
        return new GiftQuestion(
                begin,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                stem,
                new GiftAnswers.Choices(answers),
                Optional.empty());
    }

    /** What was begun and has no right answer. */
    private void end() {
        if (!asked.isEmpty()) {
            report.fails(begin, "interchange.problem.aiken-no-key");
        }
        clear();
    }

    private void clear() {
        asked.clear();
        answers.clear();
    }
}
