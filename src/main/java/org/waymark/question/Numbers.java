package org.waymark.question;

import java.math.BigDecimal;
import org.waymark.question.Question.Numeric;
import org.waymark.question.Response.Typed;

/** Judges a number that was typed. */
final class Numbers {

    private Numbers() {}

    static Judgement judge(Numeric question, Typed typed) {
        Foreign.requireShort(question, typed.text(), Marking.LONGEST_ANSWER);
        return switch (NumberReading.of(typed.text(), typed.language(), question.units())) {
            case NumberReading.Nothing() -> new Judgement.Nothing();
            case NumberReading.Flawed(var flaw) -> new Judgement.Illegible(flaw);
            case NumberReading.Read(var number) ->
                Judgement.Parts.whole(JudgedPart.sharing(Place.Role.WHOLE, 1, earned(question, number)));
        };
    }

    private static BigDecimal earned(Numeric question, BigDecimal number) {
        return question.accepted().stream()
                .filter(key -> key.least().compareTo(number) <= 0 && number.compareTo(key.most()) <= 0)
                .map(NumberKey::share)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
