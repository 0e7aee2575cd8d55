package org.waymark.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.question.Question.Numeric;
import org.waymark.question.Question.ShortAnswer;

/** Words, numbers and days of model answers. */
final class ModelWords {

    private ModelWords() {}

    /** An accepted text that earns the most, its wildcards written out. */
    static String right(List<AcceptedText> accepted, Leniency leniency, Language language) {
        var best = accepted.stream()
                .max(Comparator.comparing(AcceptedText::share))
                .orElseThrow()
                .share();
        var texts = accepted.stream()
                .filter(it -> it.share().compareTo(best) == 0)
                .map(it -> it.text().in(language))
                .toList();
        return texts.stream()
                .sorted(Comparator.comparing(text -> Wildcards.areMarked(Wildcards.marked(text))))
                .flatMap(text -> Stream.of("", "x").map(run -> Wildcards.filled(text, run)))
                .filter(text -> share(accepted, leniency, text).compareTo(best) == 0)
                .findFirst()
                .orElseGet(texts::getFirst);
    }

    static String wrong(ShortAnswer question, Language language) {
        var refused = question.refused().stream()
                .map(it -> it.answer().in(language))
                .filter(text ->
                        share(question.accepted(), question.leniency(), text).signum() == 0);
        return refused.findFirst()
                .or(() -> wrong(question.accepted(), question.leniency()))
                .orElse("");
    }

    /** None where everything is accepted. */
    static Optional<String> wrong(List<AcceptedText> accepted, Leniency leniency) {
        return Optional.of("?").filter(text -> share(accepted, leniency, text).signum() == 0);
    }

    private static BigDecimal share(List<AcceptedText> accepted, Leniency leniency, String text) {
        return Words.earned(accepted, text, leniency);
    }

    static String right(Numeric question, Language language) {
        var key = question.accepted().stream()
                .max(Comparator.comparing(NumberKey::share))
                .orElseThrow();
        return written(question, key.least().add(key.most()).divide(BigDecimal.TWO), language);
    }

    /** A number above all that are accepted. */
    static String wrong(Numeric question, Language language) {
        var most = question.accepted().stream()
                .map(NumberKey::most)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return written(question, most.add(BigDecimal.ONE), language);
    }

    private static String written(Numeric question, BigDecimal number, Language language) {
        var plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        var digits = plain.replace('.', NumberGrammar.decimalSign(language));
        return question.units().stream()
                .findFirst()
                .map(unit -> digits + " " + unit.names().getFirst().in(language))
                .orElse(digits);
    }

    /** The first step of the axis on which the event is right. */
    static LocalDate day(Axis axis, DatedEvent event) {
        return axis.at(Math.clamp(axis.placeOf(event.from()), 0, axis.size() - 1));
    }

    /** The first step of the axis on which the event is wrong, if there is any. */
    static Optional<LocalDate> wrongDay(Axis axis, DatedEvent event) {
        return IntStream.range(0, axis.size())
                .mapToObj(axis::at)
                .filter(day -> !Sequences.isRight(axis, event, day))
                .findFirst();
    }
}
