package org.waymark.interchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.interchange.GiftText.Format;

/** Texts as our questions show them, which is plainly: markup is taken away, what it stands for stays, and what would be lost is named. */
final class GiftPlain {

    private static final Pattern TAG =
            Pattern.compile("<!--[^<>]{0,2000}+-->|<(/?)([a-zA-Z][a-zA-Z0-9]{0,15})(?![\\w:-])([^<>]{0,4000}+)>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern ALTERNATIVE = Pattern.compile("\\balt\\s{0,9}=\\s{0,9}[\"']([^\"']{1,300})[\"']");
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\[\\]]{0,300})]\\(([^()\\s]{0,500})[^()]{0,200}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,300})]\\(([^()\\s]{1,500})[^()]{0,200}\\)");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\\n]{1,500})(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_`])(?=\\S)([^*_`\\n]{1,500})(?<=\\S)\\1(?![\\w*])");
    private static final Pattern FORMULA = Pattern.compile("\\$\\$|\\\\\\(|\\\\\\[");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\n[ \n]*");

    private static final Set<String> LINES = Set.of(
            "br",
            "p",
            "div",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "pre",
            "blockquote",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dl",
            "dt",
            "dd",
            "section",
            "article",
            "caption");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> WORDS = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "center",
            "cite",
            "code",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "tbody",
            "tfoot",
            "thead",
            "tt",
            "u",
            "var",
            "colgroup",
            "col",
            "body",
            "html",
            "figure",
            "figcaption",
            "nolink",
            "o");
    private static final Set<String> RAISED = Set.of("sup", "sub");
    private static final Set<String> SHOWN =
            Set.of("img", "video", "audio", "iframe", "object", "embed", "svg", "canvas", "source", "track", "math");
    private static final Set<String> CODE = Set.of("script", "style", "head", "title", "template", "noscript");
    private static final Set<String> FORMS = Set.of(
            "form", "input", "button", "select", "option", "textarea", "link", "meta", "base", "applet", "param");

    private static final String DIGITS = "0123456789+-=()n";
    private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
    private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("deg", "°"),
            Map.entry("times", "×"),
            Map.entry("divide", "÷"),
            Map.entry("plusmn", "±"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("ccedil", "ç"),
            Map.entry("Ccedil", "Ç"),
            Map.entry("ouml", "ö"),
            Map.entry("Ouml", "Ö"),
            Map.entry("uuml", "ü"),
            Map.entry("Uuml", "Ü"),
            Map.entry("acirc", "â"),
            Map.entry("icirc", "î"),
            Map.entry("ucirc", "û"));

    private final Report report;

    GiftPlain(Report report) {
        this.report = report;
    }

    /** A text that is read. */
    String read(GiftText text, Spot at) {
        return said(text.format() == Format.MARKDOWN ? markdown(text.text(), at) : text.text(), text.format(), at);
    }

    /** A text that is typed: an asterisk in it is one, or stands for any letters. */
    String typed(GiftText text, Spot at) {
        return Tidy.line(said(text.text(), text.format(), at));
    }

    private String said(String text, Format format, Spot at) {
        if (FORMULA.matcher(text).find()) {
            report.warn(at, "interchange.problem.gift-formula", Report.shortened(text));
        }
        var words = format == Format.PLAIN ? text : entities(withoutTags(text, at));
        var printable = new StringBuilder(words.length());
        words.codePoints().filter(GiftPlain::isPrintable).forEach(printable::appendCodePoint);
        var spaced = SPACES.matcher(printable).replaceAll(" ");
        return LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
    }

    private static boolean isPrintable(int c) {
        return c == '\n'
                || c == '\t'
                || (!Character.isISOControl(c)
                        && Character.getType(c) != Character.SURROGATE
                        && c != '\uFEFF'
                        && c != '\u2028'
                        && c != '\u2029'
                        && !turnsLetters(c)
                        && (c & 0xFFFE) != 0xFFFE);
    }

    /** Whether it makes what follows it run the other way. */
    private static boolean turnsLetters(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private String withoutTags(String text, Spot at) {
        var out = new StringBuilder(text.length());
        var tag = TAG.matcher(text);
        var end = 0;
        var raised = -1;
        var hidden = "";
        while (tag.find()) {
            if (hidden.isEmpty()) {
                out.append(text, end, tag.start());
            }
            end = tag.end();
            var name = Optional.ofNullable(tag.group(2)).orElse("!").toLowerCase(Locale.ROOT);
            var closes = "/".equals(tag.group(1));
            if (!hidden.isEmpty()) {
                hidden = closes && name.equals(hidden) ? "" : hidden;
            } else if (!isTag(tag)) {
                out.append(tag.group());
            } else if (CODE.contains(name) && !closes && !tag.group(3).endsWith("/")) {
                report.warn(at, "interchange.problem.code", Report.shortened(tag.group()));
                hidden = name;
            } else if (RAISED.contains(name)) {
                raised = closes ? raise(out, raised, name) : out.length();
            } else {
                out.append(instead(tag, name, closes, at));
            }
        }
        if (hidden.isEmpty()) {
            out.append(text, end, text.length());
        }
        return out.toString();
    }

    /** Whether it looks like one: in {@code a<b and c>d} nothing is a tag. */
    private static boolean isTag(Matcher tag) {
        var attributes = Optional.ofNullable(tag.group(3)).orElse("").strip();
        return attributes.isEmpty() || attributes.equals("/") || attributes.indexOf('=') > 0;
    }

    /** What stands for a tag; one that nobody knows was no tag, and is shown as it was written. */
    private String instead(Matcher tag, String name, boolean closes, Spot at) {
        if (LINES.contains(name)) {
            return "\n";
        }
        if (CELLS.contains(name)) {
            return closes ? " " : "";
        }
        if (SHOWN.contains(name)) {
            return closes ? "" : picture(tag, at);
        }
        if (FORMS.contains(name)) {
            report.warn(at, "interchange.problem.markup", Report.shortened(tag.group()));
            return "";
        }
        return WORDS.contains(name) || name.equals("!") || CODE.contains(name) ? "" : tag.group();
    }

    private String picture(Matcher tag, Spot at) {
        report.warn(at, "interchange.problem.gift-picture", Report.shortened(tag.group()));
        var alternative = ALTERNATIVE.matcher(tag.group());
        return alternative.find() ? "(" + alternative.group(1) + ")" : "";
    }

    /** What was raised or lowered has letters of its own where there are such; a hat or a low line otherwise. */
    private static int raise(StringBuilder out, int from, String name) {
        if (from < 0 || from >= out.length()) {
            return -1;
        }
        var inner = out.substring(from);
        var isUp = name.equals("sup");
        var letters = isUp ? SUPERSCRIPT : SUBSCRIPT;
        out.setLength(from);
        if (inner.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            inner.chars().forEach(c -> out.append(letters.charAt(DIGITS.indexOf(c))));
        } else {
            out.append(isUp ? "^" : "_").append(inner.length() == 1 ? inner : "(" + inner + ")");
        }
        return -1;
    }

    private static String entities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(it -> Matcher.quoteReplacement(entity(it.group(1)).orElse(it.group())));
    }

    private static Optional<String> entity(String name) {
        if (!name.startsWith("#")) {
            return Optional.ofNullable(NAMED.get(name));
        }
        var isHex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        var code = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Optional.of(Character.toString(code)) : Optional.empty();
    }

    private String markdown(String text, Spot at) {
        var pictures = PICTURE.matcher(text).replaceAll(it -> {
            report.warn(at, "interchange.problem.gift-picture", Report.shortened(it.group()));
            return Matcher.quoteReplacement(it.group(1).isEmpty() ? "" : "(" + it.group(1) + ")");
        });
        var links = LINK.matcher(pictures).replaceAll("$1 ($2)");
        return EMPHASIS.matcher(STRONG.matcher(links).replaceAll("$2")).replaceAll("$2");
    }
}
