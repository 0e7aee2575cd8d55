package org.waymark.interchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.interchange.GiftAnswers.Answer;
import org.waymark.interchange.GiftAnswers.NumberAnswer;
import org.waymark.question.MeasureUnit;
import org.waymark.question.Question;

/** Makes questions of Moodle XML whose answers are typed: words, and numbers with their units. */
final class MoodleTyped {

    /** Of Moodle's figures for how units are shown, the one for not at all. */
    private static final String NO_UNITS = "3";

    private static final BigDecimal ALL = BigDecimal.ONE;

    private static final Pattern MULTIPLIER = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,40})?(?:[eE][-+]?[0-9]{1,2})?");

    /** As many places as our files have behind the point. */
    private static final int PLACES = 10;

    /** Fewer digits than Moodle keeps of a multiplier, so that three thousand six hundred comes back as such. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private final MoodleAsked asked;
    private final GiftMaking making;
    private final GiftSaying saying;
    private final Report report;

    MoodleTyped(MoodleAsked asked, GiftMaking making, GiftSaying saying, Report report) {
        this.asked = asked;
        this.making = making;
        this.saying = saying;
        this.report = report;
    }

    Optional<Made> words(XmlElement question) {
        var answers = asked.answers(question, true);
        if (MoodleRules.isSaid(question, "usecase", false)) {
            report.warn(question.at(), "interchange.problem.moodle-case", MoodleMaking.name(question));
        }
        return answers.map(GiftAnswers.Typed::new)
                .flatMap(it -> making.made(asked.of(question, it)))
                .map(it -> inOrder(it, answers.get()));
    }

    /** In Moodle the first answer counts that is met, here the best. */
    private Made inOrder(Made made, List<Answer> answers) {
        if (!(made.question() instanceof Question.ShortAnswer words)) {
            return made;
        }
        var order = new MoodleOrder(words, saying, report);
        answers.forEach(order::check);
        return new Made(order.withoutAccepted(), made.scheme(), made.explanation());
    }

    Optional<Made> numbers(XmlElement question) {
        var answers = new ArrayList<NumberAnswer>();
        var elements = question.all("answer").toList();
        for (var element : elements) {
            asked.percent(element).flatMap(it -> number(element, it, question)).ifPresent(answers::add);
        }
        if (answers.size() < elements.size()) {
            return Optional.empty();
        }
        answers.forEach(it -> MoodleOrder.check(it, answers, report));
        return making.made(asked.of(question, new GiftAnswers.Numerical(answers)))
                .map(it -> withUnits(it, question));
    }

    private Optional<NumberAnswer> number(XmlElement answer, BigDecimal percent, XmlElement question) {
        var written = answer.word("text").isEmpty() ? answer.text().strip() : answer.word("text");
        var tolerance = answer.word("tolerance");
        var isAny = written.equals("*");
        var number = isAny ? Optional.<GiftNumber>empty() : number(written, tolerance);
        if (number.isEmpty() && !isAny) {
            var shown = tolerance.isEmpty() ? written : written + ":" + tolerance;
            report.fails(answer.at(), "interchange.problem.gift-number", Report.shortened(shown));
            return Optional.empty();
        }
        return Optional.of(new NumberAnswer(
                answer.at(), percent.signum() > 0, Optional.of(percent), number, asked.feedback(answer, question)));
    }

    /** Without the noughts that Moodle writes behind a figure. */
    private static Optional<GiftNumber> number(String written, String tolerance) {
        var figures = Stream.of(written, tolerance.isEmpty() ? "0" : tolerance)
                .filter(it -> GiftNumber.NUMBER.matcher(it).matches())
                .map(it -> MoodleRules.whole(new BigDecimal(it)).toPlainString())
                .toList();
        if (figures.size() < 2) {
            return Optional.empty();
        }
        return figures.getLast().equals("0")
                ? GiftNumber.read(figures.getFirst())
                : GiftNumber.read(figures.getFirst() + ":" + figures.getLast());
    }

    private Made withUnits(Made made, XmlElement question) {
        var units = units(question);
        if (units.isEmpty() || !(made.question() instanceof Question.Numeric numeric)) {
            return made;
        }
        if (question.word("showunits").equals(NO_UNITS)) {
            report.warn(question.at(), "interchange.problem.moodle-units-unused", MoodleMaking.name(question));
            return made;
        }
        if (!isMeant(question)) {
            report.warn(question.at(), "interchange.problem.moodle-units", MoodleMaking.name(question));
        }
        return new Made(
                new Question.Numeric(numeric.prompt(), numeric.accepted(), units), made.scheme(), made.explanation());
    }

    /** Whether whoever leaves the unit out, or takes another, earns nothing. */
    private static boolean isMeant(XmlElement question) {
        return !List.of("", "0").contains(question.word("unitgradingtype"))
                && MoodleRules.number(question.word("unitpenalty"))
                        .filter(it -> it.compareTo(ALL) >= 0)
                        .isPresent();
    }

    /** Names with the same factor are names of one unit; the first unit is the one whose factor is 1. */
    private List<MeasureUnit> units(XmlElement question) {
        var names = new LinkedHashMap<BigDecimal, List<LocalizedText>>();
        var elements = question.all("units").flatMap(it -> it.all("unit")).toList();
        for (var element : elements) {
            var multiplier = Optional.of(element.word("multiplier"))
                    .filter(it -> MULTIPLIER.matcher(it).matches())
                    .map(BigDecimal::new)
                    .filter(it -> it.signum() > 0);
            var name = Tidy.line(element.word("unit_name"));
            var factor = multiplier.map(it -> factor(ALL.divide(it, DIGITS))).filter(it -> it.signum() > 0);
            if (factor.isEmpty()) {
                report.fails(element.at(), "interchange.problem.moodle-unit", Report.shortened(name));
            } else if (!name.isEmpty()) {
                names.computeIfAbsent(factor.get(), _ -> new ArrayList<>()).add(saying.say(name));
            }
        }
        if (!names.isEmpty() && !names.containsKey(ALL)) {
            report.fails(question.at(), "interchange.problem.moodle-first-unit");
            return List.of();
        }
        var units = new ArrayList<MeasureUnit>();
        Stream.concat(Stream.of(ALL), names.keySet().stream().filter(it -> it.compareTo(ALL) != 0))
                .filter(names::containsKey)
                .forEach(it -> units.add(
                        new MeasureUnit(new Slug("u" + (units.size() + 1)), names.getOrDefault(it, List.of()), it)));
        return List.copyOf(units);
    }

    private static BigDecimal factor(BigDecimal exact) {
        return MoodleRules.whole(exact.setScale(Math.min(exact.scale(), PLACES), RoundingMode.HALF_UP));
    }
}
