package org.waymark.question;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.base.Language;
import org.waymark.question.NumberReading.Flawed;
import org.waymark.question.NumberReading.Read;

/** How a number without unit is written: which of its signs is the decimal one, and which only part the thousands. */
final class NumberGrammar {

    /** Sign, digits with what parts them, and a power of ten. */
    private static final Pattern FORM = Pattern.compile(
            "(?<sign>[+-]?) ?(?<digits>[0-9., '٫٬]*[0-9])(?: ?(?:[eE]|[x×*·⋅] ?10 ?\\^) ?(?<power>[+-]?[0-9]{1,3}))?");

    private static final Pattern POWER_ALONE = Pattern.compile("^(?<sign>[+-]? ?)10 ?\\^");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern GROUPS =
            Pattern.compile("[1-9][0-9]{0,2}(?<part>[ '.,])[0-9]{3}(?:\\k<part>[0-9]{3})*");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    private static final Pattern SUPERSCRIPTS = Pattern.compile("(?<=\\p{Nd})(?=[⁺⁻⁰¹²³⁴-⁹])");
    private static final Pattern MINUS = Pattern.compile("[\\p{Pd}−⁃]");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘‛ʼʹ′`´]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern FULL_STOPS = Pattern.compile("[. ]+$");

    private NumberGrammar() {}

    static char decimalSign(Language language) {
        return switch (language) {
            case TURKISH, AZERBAIJANI -> ',';
            case ENGLISH -> '.';
        };
    }

    /** The text with one kind of digits, minus, apostrophe and space. */
    static String normalised(String text) {
        var raised =
                SUPERSCRIPTS.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll("^");
        var composed = Normalizer.normalize(raised, Normalizer.Form.NFKC).replace('٪', '%');
        var latin = new StringBuilder();
        composed.codePoints()
                .map(it -> Character.isDigit(it) ? '0' + Character.digit(it, 10) : it)
                .forEach(latin::appendCodePoint);
        var signed = MINUS.matcher(APOSTROPHES.matcher(latin).replaceAll("'")).replaceAll("-");
        return FULL_STOPS
                .matcher(SPACES.matcher(signed).replaceAll(" "))
                .replaceAll("")
                .strip();
    }

    /** The number that a normalised text is, if it is one. */
    static Optional<NumberReading> read(String text, Language language) {
        var form = FORM.matcher(POWER_ALONE.matcher(text).replaceFirst("${sign}1x10^"));
        if (!form.matches()) {
            return Optional.empty();
        }
        var power = Optional.ofNullable(form.group("power")).map(Integer::valueOf);
        var sign = decimalSign(language);
        var digits = form.group("digits").replace('٫', sign).replace('٬', '\'');
        return digits(digits, sign, power.isPresent()).map(reading -> switch (reading) {
            case Read(var number) -> new Read(signed(form.group("sign"), number).scaleByPowerOfTen(power.orElse(0)));
            case Flawed _, NumberReading.Nothing _ -> reading;
        });
    }

    private static BigDecimal signed(String sign, BigDecimal number) {
        return "-".equals(sign) ? number.negate() : number;
    }

    private static Optional<NumberReading> digits(String digits, char decimalSign, boolean scientific) {
        var whole = whole(digits);
        var mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        var decimal = mark < 0 ? Optional.<BigDecimal>empty() : decimal(digits, mark);
        if (whole.isEmpty() || decimal.isEmpty()) {
            return whole.or(() -> decimal)
                    .map(number ->
                            whole.isEmpty() && isDoubtful(digits, mark, decimalSign) ? doubt() : new Read(number));
        }
        if (digits.charAt(mark) == decimalSign) {
            return decimal.map(Read::new);
        }
        return scientific ? Optional.of(doubt()) : whole.map(Read::new);
    }

    private static NumberReading doubt() {
        return new Flawed(Flaw.AMBIGUOUS_NUMBER);
    }

    private static Optional<BigDecimal> whole(String digits) {
        return DIGITS.matcher(digits).matches() || GROUPS.matcher(digits).matches()
                ? Optional.of(new BigDecimal(NO_DIGIT.matcher(digits).replaceAll("")))
                : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String digits, int mark) {
        var before = digits.substring(0, mark);
        var after = digits.substring(mark + 1);
        if (!DIGITS.matcher(after).matches() || before.indexOf(digits.charAt(mark)) >= 0) {
            return Optional.empty();
        }
        var number = before.isEmpty() ? Optional.of(BigDecimal.ZERO) : whole(before);
        return number.map(it -> new BigDecimal(it.toPlainString() + "." + after));
    }

    /** 1 234.567 in Turkish: the point parts thousands there, but spaces already do. */
    private static boolean isDoubtful(String digits, int mark, char decimalSign) {
        return digits.charAt(mark) != decimalSign
                && digits.length() - mark == 4
                && (digits.indexOf(' ') >= 0 || digits.indexOf('\'') >= 0);
    }
}
