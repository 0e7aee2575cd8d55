package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftAnswers.NumberAnswer;
import org.waymark.question.MeasureUnit;

/** Answers that GIFT has in common with Moodle XML, as elements of it. */
final class MoodleSaid {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Of a unit's multiplier; what is read of it is rounded to fewer. */
    private static final MathContext DIGITS = new MathContext(20, RoundingMode.HALF_UP);

    /** Those that Moodle offers; others it takes for the nearest of them, where it is told to. */
    private static final Set<String> OFFERED = Set.of(
            "100",
            "90",
            "83.33333",
            "80",
            "75",
            "70",
            "66.66667",
            "60",
            "50",
            "40",
            "33.33333",
            "30",
            "25",
            "20",
            "16.66667",
            "14.28571",
            "12.5",
            "11.11111",
            "10",
            "5",
            "0");

    private boolean hasOddShares;

    /** Whether one of the shares that were said is none that Moodle offers. */
    boolean hasOddShares() {
        return hasOddShares;
    }

    /** A text as Moodle shows it. */
    static XmlElement html(String name, String html) {
        return XmlText.of(name, Map.of("format", "html"), List.of(XmlText.word("text", html)));
    }

    /** Plain words as markup. */
    static String markup(String plain) {
        return XmlText.escaped(plain).replace("&quot;", "\"").replace("\n", "<br>");
    }

    List<XmlElement> choices(List<Answer> answers, boolean isOne, boolean isShuffled) {
        var parts = new ArrayList<XmlElement>();
        parts.add(XmlText.word("single", isOne));
        parts.add(XmlText.word("shuffleanswers", isShuffled));
        parts.add(XmlText.word("answernumbering", "abc"));
        answers.forEach(
                it -> parts.add(answer(it.earns(), "html", markup(it.text().text()), it.feedback())));
        return parts;
    }

    List<XmlElement> verdict(GiftAnswers.TrueFalse verdict) {
        var isTrue = verdict.isTrue();
        return List.of(
                verdict("true", isTrue, isTrue ? verdict.whenRight() : verdict.whenWrong()),
                verdict("false", !isTrue, isTrue ? verdict.whenWrong() : verdict.whenRight()));
    }

    private XmlElement verdict(String word, boolean isRight, Optional<GiftText> feedback) {
        return answer(isRight ? WHOLE : BigDecimal.ZERO, "moodle_auto_format", word, feedback);
    }

    List<XmlElement> typed(List<Answer> answers) {
        var parts = new ArrayList<XmlElement>();
        parts.add(XmlText.word("usecase", "0"));
        answers.forEach(it ->
                parts.add(answer(it.earns(), "moodle_auto_format", it.text().text(), it.feedback())));
        return parts;
    }

    List<XmlElement> numbers(List<NumberAnswer> answers, List<MeasureUnit> units) {
        var parts = new ArrayList<XmlElement>();
        answers.forEach(it -> it.number().ifPresent(number -> parts.add(number(it, number))));
        if (!units.isEmpty()) {
            parts.add(XmlText.of(
                    "units",
                    units.stream()
                            .flatMap(unit -> unit.names().stream()
                                    .flatMap(name -> name.texts().values().stream())
                                    .distinct()
                                    .map(name -> unit(unit.factor(), name)))
                            .toList()));
        }
        parts.add(XmlText.word("unitgradingtype", units.isEmpty() ? "0" : "1"));
        parts.add(XmlText.word("unitpenalty", units.isEmpty() ? "0.1000000" : "1.0000000"));
        parts.add(XmlText.word("showunits", units.isEmpty() ? "3" : "0"));
        parts.add(XmlText.word("unitsleft", "0"));
        return parts;
    }

    private XmlElement number(NumberAnswer answer, GiftNumber number) {
        var middle = number.least().add(number.most()).divide(BigDecimal.TWO);
        var tolerance = number.most().subtract(number.least()).divide(BigDecimal.TWO);
        var element = answer(
                answer.earns(), "moodle_auto_format", MoodleRules.whole(middle).toPlainString(), answer.feedback());
        var children = new ArrayList<>(element.children());
        children.add(XmlText.word("tolerance", MoodleRules.whole(tolerance).toPlainString()));
        return XmlText.of(element.name(), element.attributes(), children);
    }

    /** Moodle says how many of the unit the first one is, ours how many of the first one the unit is. */
    private static XmlElement unit(BigDecimal factor, String name) {
        var multiplier = BigDecimal.ONE.divide(factor, DIGITS);
        return XmlText.of(
                "unit",
                List.of(
                        XmlText.word("multiplier", MoodleRules.whole(multiplier).toPlainString()),
                        XmlText.word("unit_name", name)));
    }

    List<XmlElement> matching(List<GiftAnswers.Pair> pairs, boolean isShuffled) {
        var parts = new ArrayList<XmlElement>();
        parts.add(XmlText.word("shuffleanswers", isShuffled));
        pairs.forEach(it -> parts.add(XmlText.of(
                "subquestion",
                Map.of("format", "html"),
                List.of(
                        XmlText.word("text", markup(it.first().text())),
                        XmlText.of("answer", List.of(XmlText.word("text", it.second())))))));
        return parts;
    }

    private XmlElement answer(BigDecimal percent, String format, String text, Optional<GiftText> feedback) {
        var share = MoodleRules.whole(percent).toPlainString();
        hasOddShares |= !OFFERED.contains(share.replace("-", ""));
        return XmlText.of(
                "answer",
                Map.of("fraction", share, "format", format),
                List.of(
                        XmlText.word("text", text),
                        html("feedback", feedback.map(it -> markup(it.text())).orElse(""))));
    }
}
