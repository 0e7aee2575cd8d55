package org.waymark.interchange;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One pass over the text of a passage. Each thing that is looked for ahead is looked for once. */
final class TweeScan {

    private static final Pattern VARIABLE =
            Pattern.compile("\\$[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*|\\[[^\\[\\]\\n]{1,80}]){0,20}");

    private static final int LONGEST_INSERT = 400;

    private final String text;
    private final Dialect dialect;
    private final Report report;
    private final TweeBody.Said said = new TweeBody.Said();
    private final Ahead linkEnds;
    private final Ahead macroEnds;
    private final Ahead codeEnds;
    private final Ahead commentEnds;
    private final Ahead braceEnds;
    private final ArrayDeque<Integer> hidden = new ArrayDeque<>();
    private Optional<Pairs> macros = Optional.empty();
    private Optional<Pairs> hooks = Optional.empty();
    private Optional<Containers> containers = Optional.empty();
    private int at;
    private int line;

    TweeScan(String text, int firstLine, Dialect dialect, Report report) {
        this.text = text;
        this.line = firstLine;
        this.dialect = dialect;
        this.report = report;
        linkEnds = new Ahead(text, "]]");
        macroEnds = new Ahead(text, ">>");
        codeEnds = new Ahead(text, "%>");
        commentEnds = new Ahead(text, "-->");
        braceEnds = new Ahead(text, "}");
    }

    String text() {
        return said.text();
    }

    List<TweeLink> links() {
        return said.links();
    }

    void run() {
        while (at < text.length()) {
            while (!hidden.isEmpty() && at >= hidden.peek()) {
                hidden.pop();
            }
            if (!takesMarkup()) {
                pass(text.charAt(at));
            }
        }
    }

    private void pass(char c) {
        at++;
        if (hidden.isEmpty()) {
            said.say(c);
        }
        line += c == '\n' ? 1 : 0;
    }

    private boolean takesMarkup() {
        return switch (text.charAt(at)) {
            case '[' -> takesLink() || takesChapbookModifier();
            case '(' -> takesMacro();
            case '<' -> takesComment() || takesCode() || takesAngled() || takesTag();
            case '$' -> takesVariable();
            case '{', '}' -> takesBrace();
            case '\'' -> takesBold();
            default -> false;
        };
    }

    private boolean takesLink() {
        if (!text.startsWith("[[", at)) {
            return false;
        }
        var close = linkEnds.from(at + 2);
        if (close < 0 || text.startsWith("[[", at + 1) || !isOneLink(close)) {
            return false;
        }
        var content = text.substring(at + 2, close);
        if (Tidy.isCitation(content)) {
            said(text.substring(at, close + 2));
        } else {
            TweeLink.read(content, line)
                    .ifPresentOrElse(
                            this::take, () -> report.warn(line, "interchange.problem.link", Report.shortened(content)));
        }
        skipTo(close + 2);
        return true;
    }

    /** A link ends on its line, and of brackets within brackets the inner ones are the link. */
    private boolean isOneLink(int close) {
        for (var i = at + 2; i < close; i++) {
            if (text.charAt(i) == '\n' || text.startsWith("[[", i)) {
                return false;
            }
        }
        return true;
    }

    private void take(TweeLink link) {
        link.setter().ifPresent(it -> report.warn(line, "interchange.problem.setter", Report.shortened(it)));
        var plain = isPlain(link.words()) ? link : link.saying(TweeBody.words(link.words(), line, dialect, report));
        if (hidden.isEmpty()) {
            said.link(plain);
        } else {
            report.warn(line, "interchange.problem.condition", Report.shortened(plain.words()));
            said.hiddenLink(plain);
        }
    }

    private static boolean isPlain(String words) {
        return words.chars().noneMatch(c -> "$(<{['".indexOf(c) >= 0);
    }

    private boolean takesMacro() {
        var name = Pairs.macroAt(at, text, dialect);
        if (name.isEmpty()) {
            return false;
        }
        var pairs = macros.orElseGet(() -> Pairs.ofMacros(text, dialect));
        macros = Optional.of(pairs);
        if (!pairs.closes(at)) {
            return false;
        }
        var close = pairs.closing(at);
        var whole = text.substring(at, close + 1);
        var link = MacroLink.ofHarlowe(name, whole, line);
        link.ifPresentOrElse(this::take, () -> report.warn(line, "interchange.problem.macro", Report.shortened(whole)));
        skipTo(close + 1);
        hideHook();
        return true;
    }

    /** What a macro decides about stands in a hook behind it. */
    private void hideHook() {
        var hook = at;
        while (hook < text.length() && text.charAt(hook) == ' ') {
            hook++;
        }
        if (hook >= text.length() || text.charAt(hook) != '[' || text.startsWith("[[", hook)) {
            return;
        }
        var pairs = hooks.orElseGet(() -> Pairs.ofHooks(text));
        hooks = Optional.of(pairs);
        if (pairs.closes(hook)) {
            var close = pairs.closing(hook);
            reportHidden(hook + 1, close);
            skipTo(hook + 1);
            hidden.push(close + 1);
        }
    }

    private void reportHidden(int from, int to) {
        if (hidden.isEmpty()) {
            report.warn(
                    line,
                    "interchange.problem.hidden",
                    Report.shortened(text.substring(from, Math.min(to, from + 200))));
        }
    }

    private boolean takesAngled() {
        if (!text.startsWith("<<", at) || !dialect.hasAngles()) {
            return false;
        }
        var close = macroEnds.from(at + 2);
        if (close < 0) {
            return false;
        }
        var whole = text.substring(at, close + 2);
        var link = MacroLink.ofSugarCube(whole, line);
        link.ifPresentOrElse(this::take, () -> report.warn(line, "interchange.problem.macro", Report.shortened(whole)));
        var ends = containers.orElseGet(() -> new Containers(text));
        containers = Optional.of(ends);
        var end = ends.end(at);
        if (end > close) {
            reportHidden(close + 2, end);
            hidden.push(end);
        }
        skipTo(close + 2);
        return true;
    }

    private boolean takesComment() {
        return takesUntil("<!--", commentEnds, 3, "interchange.problem.comment");
    }

    private boolean takesCode() {
        return takesUntil("<%", codeEnds, 2, "interchange.problem.code");
    }

    private boolean takesUntil(String open, Ahead ends, int length, String key) {
        if (!text.startsWith(open, at)) {
            return false;
        }
        var close = ends.from(at + open.length());
        if (close < 0) {
            return false;
        }
        report.warn(line, key, Report.shortened(text.substring(at, Math.min(close + length, at + 200))));
        skipTo(close + length);
        return true;
    }

    private boolean takesTag() {
        var tag = TweeTag.at(at, text);
        tag.ifPresent(it -> {
            it.words()
                    .ifPresentOrElse(
                            this::said,
                            () -> report.warn(line, "interchange.problem.markup", Report.shortened(it.whole())));
            skipTo(it.end());
        });
        return tag.isPresent();
    }

    private boolean takesVariable() {
        var variable = VARIABLE.matcher(text).region(at, text.length());
        if (!variable.lookingAt()) {
            return false;
        }
        report.warn(line, "interchange.problem.variable", Report.shortened(variable.group()));
        skipTo(variable.end());
        return true;
    }

    private boolean takesBrace() {
        if (dialect == Dialect.CHAPBOOK && text.charAt(at) == '{') {
            var close = braceEnds.from(at);
            if (close >= 0 && close - at < LONGEST_INSERT) {
                report.warn(line, "interchange.problem.macro", Report.shortened(text.substring(at, close + 1)));
                skipTo(close + 1);
                return true;
            }
        }
        if (dialect == Dialect.HARLOWE) {
            at++;
            return true;
        }
        return false;
    }

    private boolean takesChapbookModifier() {
        if (dialect != Dialect.CHAPBOOK) {
            return false;
        }
        var modifier = ChapbookModifier.at(at, text);
        modifier.ifPresent(it -> {
            report.warn(line, "interchange.problem.macro", Report.shortened(it.words()));
            skipTo(it.end());
            hidden.clear();
            if (it.isCondition()) {
                var stop = it.reach(text);
                reportHidden(at, stop);
                hidden.push(stop);
            }
        });
        return modifier.isPresent();
    }

    private boolean takesBold() {
        if (!text.startsWith("''", at) || dialect == Dialect.CHAPBOOK || dialect == Dialect.SNOWMAN) {
            return false;
        }
        said("**");
        at += 2;
        return true;
    }

    private void said(String words) {
        if (hidden.isEmpty()) {
            words.chars().forEach(c -> said.say((char) c));
        }
    }

    private void skipTo(int end) {
        while (at < end) {
            line += text.charAt(at++) == '\n' ? 1 : 0;
        }
    }
}
