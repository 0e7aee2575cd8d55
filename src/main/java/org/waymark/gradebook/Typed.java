package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody typed as a mark, read. */
public sealed interface Typed {

    /** It says this. */
    record Read(Given given) implements Typed {}

    /** It says nothing that can be a mark here. */
    record Unreadable(Flaw flaw) implements Typed {}

    /** What is wrong with it. */
    enum Flaw {
        NOT_A_NUMBER,
        /** More than two decimal places. */
        TOO_FINE,
        ABOVE_POSSIBLE
    }

    /**
     * Points with a comma or a point before the decimals; nothing for nothing; or the word for being excused.
     *
     * @param excused the word, in this language
     */
    static Typed read(String text, BigDecimal possible, String excused, Locale language) {
        var words = text.strip();
        if (words.isEmpty()) {
            return new Read(new Given.Nothing());
        }
        if (words.toLowerCase(language).equals(excused.toLowerCase(language))) {
            return new Read(new Given.Excused());
        }
        return number(words, possible);
    }

    private static Typed number(String words, BigDecimal possible) {
        if (!NUMBER.matcher(words).matches()) {
            return new Unreadable(Flaw.NOT_A_NUMBER);
        }
        var points = new BigDecimal(words.replace(',', '.')).stripTrailingZeros();
        if (points.scale() > 2) {
            return new Unreadable(Flaw.TOO_FINE);
        }
        return points.compareTo(possible) > 0
                ? new Unreadable(Flaw.ABOVE_POSSIBLE)
                : new Read(new Given.Points(points));
    }

    /** Only the digits of a keyboard; what is longer than any mark is none. */
    Pattern NUMBER = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,9})?");
}
