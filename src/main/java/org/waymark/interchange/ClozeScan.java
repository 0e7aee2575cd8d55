package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.interchange.ClozeBlank.Alternative;

/** Reads a text of Moodle in which places to fill in stand in braces: {@code {1:SHORTANSWER:=Baku~%50%Bakı#nearly}}. */
final class ClozeScan {

    private static final Pattern BEGIN = Pattern.compile("\\{([0-9]{0,3}):([A-Z]{2,14}(?:_[A-Z]{1,2})?):");
    private static final Pattern SHARE =
            Pattern.compile("(?:=|%(-?[0-9]{1,3}(?:[.,][0-9]{1,12})?)%)(.*)", Pattern.DOTALL);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Of gaps in a text, and of answers of a gap. */
    static final int MOST = 100;

    private final StringBuilder words = new StringBuilder();
    private final List<ClozeBlank> blanks = new ArrayList<>();
    private final Spot at;
    private final Report report;
    private boolean isOdd;

    private ClozeScan(Spot at, Report report) {
        this.at = at;
        this.report = report;
    }

    /** What stands in a text; where something in it is wrong, that was reported. */
    static ClozeScan of(String text, Spot at, Report report) {
        var scan = new ClozeScan(at, report);
        scan.read(text);
        return scan;
    }

    /** The text with the marks of our gaps in it: {@code {{g1}}} is the first. */
    String marked() {
        return words.toString();
    }

    static String mark(int number) {
        return "{{g" + number + "}}";
    }

    List<ClozeBlank> blanks() {
        return blanks;
    }

    /** Whether the text has marks in it that are none of ours. */
    boolean isOdd() {
        return isOdd;
    }

    private void read(String text) {
        var begin = BEGIN.matcher(text);
        var from = 0;
        while (begin.find(from)) {
            var look = ClozeBlank.look(begin.group(2));
            var end = look.isPresent() ? end(text, begin.end()) : begin.end();
            if (end < 0) {
                report.fails(
                        at, "interchange.problem.moodle-open-gap", Report.shortened(text.substring(begin.start())));
                return;
            }
            say(text.substring(from, look.isPresent() ? begin.start() : end));
            if (look.isPresent()) {
                if (blanks.size() == MOST) {
                    tooMany();
                    return;
                }
                var weight = begin.group(1).isEmpty() ? 1 : Integer.parseInt(begin.group(1));
                blanks.add(blank(weight, look.get(), text.substring(begin.end(), end)));
                words.append(mark(blanks.size()));
            }
            from = look.isPresent() ? end + 1 : end;
        }
        say(text.substring(from));
    }

    private void tooMany() {
        report.fails(at, "interchange.problem.gift-too-many-answers", "" + MOST);
    }

    private void say(String text) {
        isOdd |= text.contains("{{") || text.contains("}}");
        words.append(text);
    }

    /** Where the brace closes that no backslash stands before; -1 where it does not. */
    private static int end(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '}' && text.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private ClozeBlank blank(int weight, ClozeBlank.Look look, String inside) {
        var alternatives = new ArrayList<Alternative>();
        var from = 0;
        for (var i = 0; i <= inside.length(); i++) {
            if (i == inside.length() || isMark('~', inside, i)) {
                if (alternatives.size() == MOST) {
                    tooMany();
                    break;
                }
                var part = inside.substring(from, i).strip();
                if (!part.isEmpty() || from > 0) {
                    alternative(part).ifPresent(alternatives::add);
                }
                from = i + 1;
            }
        }
        return new ClozeBlank(weight, look.kind(), look.isCased(), look.isShuffled(), alternatives);
    }

    private static boolean isMark(char mark, String text, int at) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        return text.charAt(at) == mark && before != '\\' && (mark != '#' || before != '&');
    }

    private Optional<Alternative> alternative(String part) {
        var share = SHARE.matcher(part);
        var isSaid = share.matches();
        var written = isSaid ? Optional.ofNullable(share.group(1)).orElse("100") : "0";
        var percent = MoodleAsked.percent(written.replace(',', '.'));
        var rest = isSaid ? share.group(2) : part;
        var hash = 0;
        while (hash < rest.length() && !isMark('#', rest, hash)) {
            hash++;
        }
        var answer = meant(rest.substring(0, hash));
        if (percent.isEmpty()) {
            report.fails(at, "interchange.problem.gift-weight", written);
        } else if (answer.isEmpty()) {
            report.fails(at, "interchange.problem.gift-empty-answer");
        }
        var feedback = hash < rest.length() ? Optional.of(meant(rest.substring(hash + 1))) : Optional.<String>empty();
        return percent.filter(_ -> !answer.isEmpty())
                .map(it -> new Alternative(it, answer, feedback.filter(said -> !said.isEmpty())));
    }

    private static String meant(String written) {
        return written.replaceAll("\\\\([}~#/\"])", "$1").strip();
    }

    /** A percentage that is all, or nothing, is said shortly. */
    static String share(BigDecimal percent) {
        if (percent.signum() == 0) {
            return "";
        }
        return percent.compareTo(WHOLE) == 0
                ? "="
                : "%" + MoodleRules.whole(percent).toPlainString() + "%";
    }
}
