package org.waymark.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

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
    void itIsShownInTwoHalves() {
        assertThat(new JoinCode("K7WQ3M").spaced()).isEqualTo("K7W Q3M");
    }
}
