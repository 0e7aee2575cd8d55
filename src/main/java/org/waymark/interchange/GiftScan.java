package org.waymark.interchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.interchange.GiftText.Format;

/** One question: its title, what it says, its braces. */
final class GiftScan {

    private static final String TITLE = "::";

    /** Left over by programs that write lines of a table. */
    private static final String STRAY = "\";";

    /** A format that is named, and where what is written in it begins. */
    record Formatted(Format format, int from) {}

    private final GiftBlock block;
    private final Report report;
    private final String text;

    GiftScan(GiftBlock block, Report report) {
        this.block = block;
        this.report = report;
        this.text = block.text();
    }

    String text() {
        return text;
    }

    Optional<GiftQuestion> question() {
        var start = skipBlanks(0, text.length());
        var titleEnd = text.startsWith(TITLE, start) ? find(TITLE, start + 2, text.length()) : -1;
        var title = titleEnd < 0
                ? Optional.<String>empty()
                : Optional.of(GiftText.meant(text.substring(start + 2, titleEnd)))
                        .filter(it -> !it.isEmpty());
        if (titleEnd < 0 && text.startsWith(TITLE, start)) {
            warn(start, "interchange.problem.gift-title");
        }
        var formatted = format(titleEnd < 0 ? start : titleEnd + 2, text.length(), Format.MOODLE);
        var open = find("{", formatted.from(), text.length());
        var close = find("}", formatted.from(), text.length());
        if (open < 0 && close < 0) {
            var stem = new GiftStem(said(formatted, text.length()), Optional.empty(), GiftStem.Apart.NOWHERE);
            return Optional.of(question(title, stem, new GiftAnswers.Description(), Optional.empty()));
        }
        if (!areBraces(open, close)) {
            return Optional.empty();
        }
        var body = new GiftBody(this, formatted.format());
        var answers = body.read(open + 1, close);
        return answers.map(it -> question(title, stem(formatted, open, close), it, body.feedback()));
    }

    private GiftQuestion question(
            Optional<String> title, GiftStem stem, GiftAnswers answers, Optional<GiftText> feedback) {
        return new GiftQuestion(
                spot(skipBlanks(0, text.length())), block.id(), block.tags(), title, stem, answers, feedback);
    }

    private boolean areBraces(int open, int close) {
        if (open < 0 || (close >= 0 && close < open)) {
            return fail(close, "interchange.problem.gift-stray-brace", "}");
        }
        var inner = find("{", open + 1, close < 0 ? text.length() : close);
        if (inner >= 0) {
            return fail(inner, "interchange.problem.gift-stray-brace", "{");
        }
        if (close < 0) {
            return fail(open, "interchange.problem.gift-open-brace");
        }
        var second = Stream.of(find("{", close + 1, text.length()), find("}", close + 1, text.length()))
                .filter(it -> it >= 0)
                .min(Integer::compare);
        second.ifPresent(it -> fail(it, "interchange.problem.gift-second-braces"));
        return second.isEmpty();
    }

    private GiftStem stem(Formatted formatted, int open, int close) {
        var after = said(new Formatted(formatted.format(), close + 1), text.length());
        if (after.text().equals(STRAY)) {
            warn(skipBlanks(close + 1, text.length()), "interchange.problem.gift-stray", after.text());
        }
        var isMissing = !after.isEmpty() && !after.text().equals(STRAY);
        var apart = new GiftStem.Apart(
                open > 0 && Character.isWhitespace(text.charAt(open - 1)),
                Character.isWhitespace(text.charAt(close + 1)));
        return new GiftStem(
                said(formatted, open),
                isMissing ? Optional.of(after) : Optional.empty(),
                isMissing ? apart : GiftStem.Apart.NOWHERE);
    }

    /** The text from where its format was named to an end. */
    GiftText said(Formatted formatted, int to) {
        return new GiftText(formatted.format(), GiftText.meant(text.substring(formatted.from(), to)));
    }

    /** The format that is named at a place, or the one that holds there. */
    Formatted format(int from, int to, Format usual) {
        var at = skipBlanks(from, to);
        for (var format : Format.values()) {
            var name = "[" + format.name().toLowerCase(Locale.ROOT) + "]";
            if (at + name.length() <= to && text.startsWith(name, at)) {
                return new Formatted(format, at + name.length());
            }
        }
        return new Formatted(usual, from);
    }

    int skipBlanks(int from, int to) {
        var at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where something stands that no backslash takes its meaning from; -1 where it does not. */
    int find(String sought, int from, int to) {
        for (var at = from; at + sought.length() <= to; at++) {
            if (text.charAt(at) == '\\' && at + 1 < to && GiftText.isEscaped(text.charAt(at + 1))) {
                at++;
            } else if (text.startsWith(sought, at)) {
                return at;
            }
        }
        return -1;
    }

    Spot spot(int at) {
        return block.spot(at);
    }

    void warn(int at, String key, String... details) {
        report.warn(spot(at), key, details);
    }

    boolean fail(int at, String key, String... details) {
        return report.fails(spot(at), key, details);
    }
}
