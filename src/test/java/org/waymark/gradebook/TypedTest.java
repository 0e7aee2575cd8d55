package org.waymark.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.gradebook.Typed.Flaw;

class TypedTest {

    private static Typed read(String text) {
        return Typed.read(text, new BigDecimal("10"), "muaf", Locale.of("tr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8       | 8.00
            8.5     | 8.50
            '8,5'   | 8.50
            ' 8,50 '| 8.50
            8.500   | 8.50
            0       | 0.00
            007     | 7.00
            10      | 10.00
            10.0    | 10.00
            """)
    void pointsHaveACommaOrAPoint(String text, BigDecimal points) {
        assertThat(read(text)).isEqualTo(new Typed.Read(new Given.Points(points)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "-1",
                "+1",
                "1e3",
                "1 0",
                "1.2.3",
                "1,2,3",
                ".5",
                "5.",
                "∞",
                "NaN",
                "8/10",
                "80%",
                "٨",
                "８",
                "0x10",
                "12345678",
                "=1+1",
                "1\u00a0000",
                "excused"
            })
    void whatIsNoNumberIsNotGuessed(String text) {
        assertThat(read(text)).isEqualTo(new Typed.Unreadable(Flaw.NOT_A_NUMBER));
    }

    @Test
    void moreThanCanBeHadAndFinerThanHundredthsAreNamed() {
        assertThat(read("10.01")).isEqualTo(new Typed.Unreadable(Flaw.ABOVE_POSSIBLE));
        assertThat(read("1000000")).isEqualTo(new Typed.Unreadable(Flaw.ABOVE_POSSIBLE));
        assertThat(read("1,005")).isEqualTo(new Typed.Unreadable(Flaw.TOO_FINE));
    }

    @Test
    void nothingIsNothingAndTheWordExcusesInItsLanguage() {
        assertThat(read("  ")).isEqualTo(new Typed.Read(new Given.Nothing()));
        assertThat(read("MUAF")).isEqualTo(new Typed.Read(new Given.Excused()));
        assertThat(Typed.read("İZİNLİ", BigDecimal.TEN, "izinli", Locale.of("tr")))
                .isEqualTo(new Typed.Read(new Given.Excused()));
    }
}
