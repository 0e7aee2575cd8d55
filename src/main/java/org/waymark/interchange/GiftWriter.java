package org.waymark.interchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.interchange.GiftText.Format;

/** Writes questions as GIFT; what {@link GiftReader} reads of it are the same questions. */
final class GiftWriter {

    private static final String ESCAPED = "\\~=#{}:";

    private GiftWriter() {}

    static String write(List<GiftQuestion> questions) {
        return questions.stream().map(GiftWriter::question).collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String question(GiftQuestion question) {
        var stem = question.stem();
        var braces = braces(question.answers(), question.feedback().map(it -> "####" + written(it)));
        return remark(question)
                + question.title().map(it -> "::" + escaped(it) + "::").orElse("")
                + "[" + word(stem.before().format()) + "]"
                + GiftStem.asked(
                        escaped(stem.before().text()),
                        stem.after().map(it -> escaped(it.text())),
                        stem.apart(),
                        stem.after().isPresent() ? braces : "")
                + (stem.after().isPresent() || braces.isEmpty() ? "" : " " + braces);
    }

    private static String remark(GiftQuestion question) {
        var words = Stream.concat(
                        question.id().stream().map(it -> "[id:" + escaped(it) + "]"),
                        question.tags().stream().map(it -> "[tag:" + escaped(it) + "]"))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "" : "// " + words + "\n";
    }

    private static String braces(GiftAnswers answers, Optional<String> feedback) {
        return switch (answers) {
            case GiftAnswers.Description() -> "";
            case GiftAnswers.Essay() -> lines("{", Stream.empty(), feedback);
            case GiftAnswers.TrueFalse(var isTrue, var whenWrong, var whenRight) ->
                lines("{" + (isTrue ? "TRUE" : "FALSE") + verdict(whenWrong, whenRight), Stream.empty(), feedback);
            case GiftAnswers.Choices(var all) -> lines("{", all.stream().map(GiftWriter::answer), feedback);
            case GiftAnswers.Typed(var all) -> lines("{", all.stream().map(GiftWriter::answer), feedback);
            case GiftAnswers.Numerical(var all) -> lines("{#", all.stream().map(GiftWriter::number), feedback);
            case GiftAnswers.Matching(var pairs) -> lines("{", pairs.stream().map(GiftWriter::pair), feedback);
        };
    }

    private static String lines(String begin, Stream<String> answers, Optional<String> feedback) {
        var lines = Stream.concat(answers, feedback.stream()).toList();
        return lines.isEmpty() ? begin + "}" : begin + "\n  " + String.join("\n  ", lines) + "\n}";
    }

    private static String verdict(Optional<GiftText> whenWrong, Optional<GiftText> whenRight) {
        var wrong = whenWrong.map(GiftWriter::written).orElse("");
        return whenRight.map(it -> "#" + wrong + "#" + written(it)).orElse(wrong.isEmpty() ? "" : "#" + wrong);
    }

    /** Nothing keeps an arrow from being one. */
    private static String pair(GiftAnswers.Pair pair) {
        return "=" + written(pair.first()).replace("->", "→") + " -> " + escaped(pair.second());
    }

    private static String answer(GiftAnswers.Answer answer) {
        var text = written(answer.text());
        var weight = answer.weight().or(() -> Optional.of(answer.earns()).filter(_ -> text.startsWith("%")));
        return mark(answer.right(), weight) + text + feedback(answer.feedback());
    }

    private static String number(GiftAnswers.NumberAnswer answer) {
        var number = answer.number().map(GiftWriter::written).orElse("*");
        return mark(answer.right(), answer.weight()) + number + feedback(answer.feedback());
    }

    private static String written(GiftNumber number) {
        return switch (number) {
            case GiftNumber.Exactly(var it) -> it.toPlainString();
            case GiftNumber.Around(var it, var tolerance) -> it.toPlainString() + ":" + tolerance.toPlainString();
            case GiftNumber.Between(var least, var most) -> least.toPlainString() + ".." + most.toPlainString();
        };
    }

    private static String mark(boolean right, Optional<BigDecimal> weight) {
        return (right ? "=" : "~")
                + weight.map(it -> "%" + it.stripTrailingZeros().toPlainString() + "%")
                        .orElse("");
    }

    private static String feedback(Optional<GiftText> feedback) {
        return feedback.map(it -> "#" + written(it)).orElse("");
    }

    /** A text that begins like the name of a format is kept from being read so. */
    private static String written(GiftText text) {
        return (text.text().startsWith("[") ? "[" + word(text.format()) + "]" : "") + escaped(text.text());
    }

    private static String word(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append((char) c);
            }
        });
        return escaped.toString();
    }
}
