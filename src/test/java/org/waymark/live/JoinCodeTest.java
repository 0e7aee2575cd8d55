package org.waymark.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @Test
    void noCharacterCanBeTakenForAnother() {
        assertThat(Stream.generate(JoinCode::random).limit(2_000))
                .allSatisfy(code -> assertThat(code.value()).hasSize(6).doesNotContainPattern("[01AEIOULSZB]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"k7wq3m", "K7W Q3M", " k7w-q3m "})
    void itIsReadAsPeopleTypeIt(String typed) {
        assertThat(JoinCode.typed(typed)).contains(new JoinCode("K7WQ3M"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7WQ3", "K7WQ3MM", "K7WQ30", "kıwq3m", "İ7WQ3M"})
    void whatCannotBeACodeIsNone(String typed) {
        assertThat(JoinCode.typed(typed)).isEmpty();
    }

    @Test
    void aTurkishMachineReadsTheSame() {
        var usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(JoinCode.typed("k7wq3m")).contains(new JoinCode("K7WQ3M"));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void itIsShownInTwoHalves() {
        assertThat(new JoinCode("K7WQ3M").spaced()).isEqualTo("K7W Q3M");
    }
}
