package org.waymark.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenCodeTest {

    @Test
    void noCharacterCanBeTakenForAnotherAndAtMostThirtyOneAreUsed() {
        var codes = Stream.generate(() -> SpokenCode.random(8)).limit(2_000).toList();

        assertThat(codes)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).hasSize(8).doesNotContainPattern("[01AEIOULSZB]"));
        assertThat(codes.stream().flatMapToInt(String::chars).distinct().count())
                .isBetween(20L, 31L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7wq3mxy", "K7WQ 3MXY", " k7wq-3mxy ", "k7wq\u00a03mxy", "k 7 w q 3 m x y"})
    void itIsReadAsPeopleTypeIt(String typed) {
        assertThat(SpokenCode.typed(typed, 8)).contains("K7WQ3MXY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7WQ3MX", "K7WQ3MXYY", "K7WQ3MX0", "k7wq3mxı", "İ7WQ3MXY", "K7WQ3MX\uFF17"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(SpokenCode.typed(typed, 8)).isEmpty();
    }

    @Test
    void nobodyMakesItWorkOnALongText() {
        assertThat(SpokenCode.typed(" ".repeat(1_000_000) + "K7WQ3MXY", 8)).isEmpty();
    }

    @Test
    void aTurkishMachineReadsTheSame() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(SpokenCode.typed("k7wq3mxy", 8)).contains("K7WQ3MXY");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void itIsShownInTwoHalves() {
        assertThat(SpokenCode.spaced("K7WQ3MXY")).isEqualTo("K7WQ 3MXY");
        assertThat(SpokenCode.spaced("K7WQ3M")).isEqualTo("K7W Q3M");
    }
}
