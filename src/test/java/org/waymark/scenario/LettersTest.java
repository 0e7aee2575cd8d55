package org.waymark.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({"0, A", "1, B", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA"})
    void placesHaveLettersAsColumnsDo(int place, String letter) {
        assertThat(Letters.at(place)).isEqualTo(letter);
    }
}
