package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

class NumberReadingTest {

    @ParameterizedTest(name = "[{0}] \"{1}\" is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 3                 | 3
            en | 0                 | 0
            en | 007               | 7
            en | 3.5               | 3.5
            en | 3,5               | 3.5
            tr | 3,5               | 3.5
            tr | 3.5               | 3.5
            az | 3,5               | 3.5
            en | 1.234             | 1.234
            tr | 1.234             | 1234
            az | 1.234             | 1234
            en | 1,234             | 1234
            tr | 1,234             | 1.234
            az | 1,234             | 1.234
            en | 1,234.5           | 1234.5
            tr | 1.234,5           | 1234.5
            en | 1.234,5           | 1234.5
            tr | 1,234.5           | 1234.5
            en | 1.234,567         | 1234.567
            en | 1,234,567         | 1234567
            tr | 1,234,567         | 1234567
            tr | 1.234.567,89      | 1234567.89
            en | 1.234.567         | 1234567
            tr | 0.123             | 0.123
            en | 0,123             | 0.123
            tr | 1234.567          | 1234.567
            en | 1234,567          | 1234.567
            tr | 12.34             | 12.34
            en | 1 234             | 1234
            tr | 1 234 567         | 1234567
            en | "1\u00a0234"      | 1234
            en | "1\u2009234"      | 1234
            en | "1\u202f234,5"    | 1234.5
            tr | 1 234,5           | 1234.5
            tr | 1 234,567         | 1234.567
            en | 1 234.567         | 1234.567
            en | 1'234             | 1234
            tr | 1’234,5           | 1234.5
            en | -5                | -5
            en | - 5               | -5
            en | "\u22125"         | -5
            tr | –5,5              | -5.5
            en | －５               | -5
            en | +5                | 5
            en | .5                | 0.5
            tr | ,5                | 0.5
            tr | ".234"            | 0.234
            en | 5.                | 5
            en | 5...              | 5
            en | ２０１０            | 2010
            tr | ٣٫٥               | 3.5
            en | ١٬٢٣٤             | 1234
            az | ۱۹۱۸              | 1918
            en | 1.5e6             | 1500000
            en | 1.5E+6            | 1500000
            tr | 1,5e6             | 1500000
            en | 5e-3              | 0.005
            en | 1.5×10^6          | 1500000
            en | 1.5 x 10^6        | 1500000
            tr | 1,5·10⁶           | 1500000
            en | 3 × 10⁻²          | 0.03
            en | 10^6              | 1000000
            en | -10²              | -100
            tr | 1,234e3           | 1234
            en | 1.234e3           | 1234
            en | "\u200b42\u200e"  | 42
            """)
    void aNumberIsReadAsItIsTypedInItsLanguage(String language, String typed, BigDecimal number) {
        assertThat(read(language, typed)).isEqualTo(plain(number));
    }

    @ParameterizedTest(name = "[{0}] \"{1}\" is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tr | 1.234e3           | AMBIGUOUS_NUMBER
            en | 1,234e3           | AMBIGUOUS_NUMBER
            tr | 1 234.567         | AMBIGUOUS_NUMBER
            en | 1 234,567         | AMBIGUOUS_NUMBER
            en | 1'234,567         | AMBIGUOUS_NUMBER
            en | three             | NO_NUMBER
            tr | üç                | NO_NUMBER
            en | -                 | NO_NUMBER
            en | .                 | NO_NUMBER
            en | 1/2               | NO_NUMBER
            en | ½                 | NO_NUMBER
            en | 3-5               | NO_NUMBER
            en | 3 5               | NO_NUMBER
            en | 12 34             | NO_NUMBER
            en | 1,23,456          | NO_NUMBER
            en | 1.2.3             | NO_NUMBER
            tr | 1,234.56,7        | NO_NUMBER
            en | 1 234 56          | NO_NUMBER
            en | 0,123,456         | NO_NUMBER
            en | 1,234 567         | NO_NUMBER
            en | --5               | NO_NUMBER
            en | 5²                | NO_NUMBER
            en | 1e9999            | NO_NUMBER
            en | 0x10              | NO_NUMBER
            en | 50%               | UNKNOWN_UNIT
            en | 5 km              | UNKNOWN_UNIT
            en | $5                | UNKNOWN_UNIT
            en | e5                | UNKNOWN_UNIT
            tr | 28 Mayıs          | UNKNOWN_UNIT
            tr | 28 Mayıs 1918     | NO_NUMBER
            """)
    void whatIsNotOneNumberForCertainIsNotRead(String language, String typed, Flaw flaw) {
        assertThat(read(language, typed)).isEqualTo(new NumberReading.Flawed(flaw));
    }

    @ParameterizedTest(name = "[{0}] \"{1}\" is {2} dollars")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | $3                | 3
            en | $ 3               | 3
            en | -$3               | -3
            en | "\u2212 $ 3"      | -3
            en | $-3               | -3
            en | 3 $               | 3
            en | 3$                | 3
            en | ＄３               | 3
            en | 3 dollars         | 3
            en | 3 DOLLARS.        | 3
            tr | 3 dolar           | 3
            tr | 3,5 milyon        | 3500000
            tr | 3,5 MİLYON        | 3500000
            az | 3,5 milyon        | 3500000
            en | 3.5 million       | 3500000
            en | 3.5million        | 3500000
            tr | 3.500 dolar       | 3500
            en | 300 ¢             | 3
            en | 3 m               | 3000000
            en | 3 M               | 30
            tr | 1.234.567 $       | 1234567
            en | 2e3 $             | 2000
            """)
    void theUnitMayStandBeforeOrAfter(String language, String typed, BigDecimal number) {
        assertThat(NumberReading.of(typed, language(language), money())).isEqualTo(plain(number));
    }

    @ParameterizedTest(name = "[{0}] \"{1}\" is {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            en | 3                 | NO_UNIT
            en | 1 234,567         | NO_UNIT
            en | 3 euro            | UNKNOWN_UNIT
            en | 3 %               | UNKNOWN_UNIT
            en | € 3               | UNKNOWN_UNIT
            en | 3 km²             | UNKNOWN_UNIT
            en | $                 | NO_NUMBER
            en | much              | NO_NUMBER
            en | three dollars     | NO_NUMBER
            en | 3 $ 5             | NO_NUMBER
            en | $1 234,567        | AMBIGUOUS_NUMBER
            tr | 1.234e3 $         | AMBIGUOUS_NUMBER
            """)
    void aNumberNeedsOneOfTheUnits(String language, String typed, Flaw flaw) {
        assertThat(NumberReading.of(typed, language(language), money())).isEqualTo(new NumberReading.Flawed(flaw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "50 %", "%50", "% 50", "50 ٪", "yüzde 50", "50 percent", "50 faiz"})
    void percentIsAUnitLikeAnyOther(String typed) {
        var percent = List.of(unit("1", Examples.text("%", "%", "%"), Examples.text("yüzde", "faiz", "percent")));

        assertThat(NumberReading.of(typed, Language.TURKISH, percent)).isEqualTo(plain(BigDecimal.valueOf(50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 km²", "5km2", "5 KM²", "5 kilometre kare"})
    void aUnitMayHoldAFigure(String typed) {
        var areas = List.of(unit("1", Examples.text("km²", "km²", "km²"), Examples.text("kilometre kare", "a", "b")));

        assertThat(NumberReading.of(typed, Language.TURKISH, areas)).isEqualTo(plain(BigDecimal.valueOf(5)));
    }

    @Test
    void aNameOfTwoUnitsDoesNotSayWhichIsMeant() {
        var units = List.of(
                unit("1", Examples.text("ton", "ton", "ton")), unit("1.016", Examples.text("ton", "ton", "ton")));

        assertThat(NumberReading.of("3 ton", Language.ENGLISH, units))
                .isEqualTo(new NumberReading.Flawed(Flaw.AMBIGUOUS_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100})
    void aLongNumberIsRead(int length) {
        assertThat(read("en", "9".repeat(length))).isEqualTo(plain(new BigDecimal("9".repeat(length))));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_000})
    void aTextBeyondAnyNumberIsNone(int length) {
        assertThat(read("en", "9".repeat(length))).isEqualTo(new NumberReading.Flawed(Flaw.NO_NUMBER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0\u200b", "\n"})
    void nothingIsNoFlaw(String typed) {
        assertThat(read("tr", typed)).isEqualTo(new NumberReading.Nothing());
    }

    private static NumberReading read(String language, String typed) {
        var reading = NumberReading.of(typed, language(language), List.of());
        return reading instanceof NumberReading.Read(var number) ? plain(number) : reading;
    }

    private static NumberReading plain(BigDecimal number) {
        return new NumberReading.Read(number.stripTrailingZeros());
    }

    private static List<MeasureUnit> money() {
        return List.of(
                unit("1", Examples.text("$", "$", "$"), Examples.text("dolar", "dollar", "dollars")),
                unit("1000000", Examples.text("milyon", "milyon", "million"), Examples.text("m", "m", "m")),
                unit("0.01", Examples.text("¢", "¢", "¢")),
                unit("10", Examples.text("M", "M", "M")));
    }

    private static MeasureUnit unit(String factor, LocalizedText... names) {
        return new MeasureUnit(new Slug("unit"), List.of(names), new BigDecimal(factor));
    }

    private static Language language(String tag) {
        return Language.tagged(tag).orElseThrow();
    }
}
