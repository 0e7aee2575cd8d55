package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPasswordTest {

    private static final double LEAST_BITS = 50;

    @Test
    void itHasThreeGroupsOfFourSignsThatNobodyMistakes() {
        assertThat(Stream.generate(FirstPassword::random).limit(1_000))
                .extracting(FirstPassword::value)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("([a-z3467]{4})-([a-z3467]{4})-([a-z3467]{4})"))
                .noneMatch(it -> it.matches(".*[aeiouılwq].*"));
    }

    @Test
    void thereAreEnoughThatNobodyGuessesOne() {
        var signs = Stream.generate(FirstPassword::random)
                .limit(2_000)
                .flatMapToInt(it -> it.value().chars())
                .filter(it -> it != '-')
                .boxed()
                .collect(Collectors.toSet());

        assertThat(12 * Math.log(signs.size()) / Math.log(2)).isGreaterThan(LEAST_BITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bcdf-ghjk-3467", "bcdfghjk3467", "Bcdf-ghjk-3467", " BCDF GHJK 3467 ", "bcdf - ghjk - 3467"})
    void itIsTypedAsPeopleType(String typed) {
        assertThat(FirstPassword.tidied(typed)).isEqualTo("bcdf-ghjk-3467");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bcdf-ghjk-346", "bcdf-ghjk-3461", "üç kedi uyur", " bcdf-ghjk-3467x "})
    void whatHasAnotherFormStaysAsItWasTyped(String typed) {
        assertThat(FirstPassword.tidied(typed)).isEqualTo(typed);
    }

    @Test
    void itIsNeverPrintedByAccident() {
        var password = FirstPassword.random();

        assertThat(password.toString()).doesNotContain(password.value());
        assertThat(new IssuedPassword(password, "hash").toString()).doesNotContain(password.value(), "hash");
        assertThatThrownBy(() -> new FirstPassword("secret")).hasMessageNotContaining("secret");
    }
}
