package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.base.Language;
import org.waymark.question.NumberReading.Flawed;
import org.waymark.question.NumberReading.Read;

/** Finds the unit before or after a number. */
final class UnitReading {

    private static final String NUMBER = "[+-]? ?[0-9][0-9., ']*";
    private static final String UNIT = "['/\\-]?[\\p{L}\\p{S}%&&[^\\^⁄]][\\p{L}\\p{M}\\p{S}%/'. \\-&&[^\\^⁄]]*";

    /** A number with something beside it that may be a unit, perhaps one with an exponent. */
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?:%1$s%2$s(?:(?<=\\p{L})[0-9])?|[+-]?%2$s ?%1$s)".formatted(NUMBER, UNIT));

    private static final Pattern SIGN = Pattern.compile("^[+-] ?");

    private final Language language;
    private final List<MeasureUnit> units;

    private UnitReading(Language language, List<MeasureUnit> units) {
        this.language = language;
        this.units = units;
    }

    /** Reads a normalised text. */
    static NumberReading of(String text, Language language, List<MeasureUnit> units) {
        var reading = new UnitReading(language, units);
        return units.isEmpty() ? reading.bare(text) : reading.withUnit(text);
    }

    private NumberReading bare(String text) {
        return NumberGrammar.read(text, language).orElseGet(() -> unreadable(text));
    }

    /** Names are first taken as they are written, because m and M may be two units; then without regard to case. */
    private NumberReading withUnit(String text) {
        var exact = readings(text, name -> it -> it);
        var found = exact.isEmpty() ? readings(text, name -> it -> PlainText.lowerCase(it, name)) : exact;
        if (found.size() > 1) {
            return new Flawed(Flaw.AMBIGUOUS_NUMBER);
        }
        return found.stream().findFirst().orElseGet(() -> withoutUnit(text));
    }

    private NumberReading withoutUnit(String text) {
        return NumberGrammar.read(text, language).isPresent() ? new Flawed(Flaw.NO_UNIT) : unreadable(text);
    }

    private static NumberReading unreadable(String text) {
        return new Flawed(WITH_UNIT.matcher(text).matches() ? Flaw.UNKNOWN_UNIT : Flaw.NO_NUMBER);
    }

    /** How the text can be read, each reading once. */
    private List<NumberReading> readings(String text, Function<Language, UnaryOperator<String>> letters) {
        return units.stream()
                .flatMap(unit -> unit.names().stream()
                        .flatMap(name -> name.languages().stream().flatMap(it -> {
                            var plain = letters.apply(it);
                            var written = plain.apply(NumberGrammar.normalised(name.in(it)));
                            return without(written, plain.apply(text));
                        }))
                        .flatMap(number -> NumberGrammar.read(number, language).stream())
                        .map(reading -> inFirstUnit(reading, unit.factor())))
                .distinct()
                .toList();
    }

    private static NumberReading inFirstUnit(NumberReading reading, BigDecimal factor) {
        return reading instanceof Read(var number)
                ? new Read(number.multiply(factor).stripTrailingZeros())
                : reading;
    }

    /** What is left of the text without the name at its end or, behind the sign, at its beginning. */
    private static Stream<String> without(String name, String text) {
        var after = Optional.of(text)
                .filter(it -> it.endsWith(name))
                .map(it -> it.substring(0, it.length() - name.length()).strip());
        var sign = SIGN.matcher(text)
                .results()
                .map(it -> it.group().strip())
                .findFirst()
                .orElse("");
        var unsigned = SIGN.matcher(text).replaceFirst("");
        var before = Optional.of(unsigned)
                .filter(it -> it.startsWith(name))
                .map(it -> sign + it.substring(name.length()).strip());
        return Stream.concat(after.stream(), before.stream());
    }
}
