package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.base.Language;

/** What a typed text says as a number, with its unit where there are units. */
sealed interface NumberReading {

    /** A number, in the first of the units. */
    record Read(BigDecimal number) implements NumberReading {}

    /** Something that is not one number for certain. */
    record Flawed(Flaw flaw) implements NumberReading {}

    /** Nothing to be seen. */
    record Nothing() implements NumberReading {}

    /** Longer texts are no numbers, in characters. */
    int LONGEST = 100;

    static NumberReading of(String typed, Language language, List<MeasureUnit> units) {
        if (AnswerComparison.isBlank(typed)) {
            return new Nothing();
        }
        if (typed.length() > LONGEST) {
            return new Flawed(Flaw.NO_NUMBER);
        }
        var normalised = NumberGrammar.normalised(typed);
        return normalised.length() > LONGEST ? new Flawed(Flaw.NO_NUMBER) : UnitReading.of(normalised, language, units);
    }
}
