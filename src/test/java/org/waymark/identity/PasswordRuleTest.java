package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private final PasswordRule rule = new PasswordRule();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "üç kedi uyur",
                "correct-horse-battery-olive",
                "        ",
                "kirpi qərənfil",
                "zzzzzzzy",
                "Ədalətli yağış",
                "🌲🌲🌲🌲🌲🌲🌲🌱"
            })
    void anyEightCharactersAreAPassword(String password) {
        assertThat(rule.flaw(password, "nermin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1234567", "🌲🌲🌲🌲🌲🌲🌲"})
    void sevenAreNot(String password) {
        assertThat(rule.flaw(password, "nermin")).contains(AccountFlaw.PASSWORD_TOO_SHORT);
    }

    @Test
    void twoHundredAndFiftySixAreTheMost() {
        assertThat(rule.flaw("🌲ə".repeat(128), "nermin")).isEmpty();
        assertThat(rule.flaw("🌲ə".repeat(128) + "x", "nermin")).contains(AccountFlaw.PASSWORD_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "123456789",
                "1234567890",
                "password",
                "Password1",
                "PASSWORD123",
                "qwertyuiop",
                "iloveyou",
                "11111111",
                "sifre1234",
                "parola123",
                "parol12345",
                "galatasaray1905",
                "istanbul34",
                "1q2w3e4r",
                "qwerty123",
                "welcome1",
                "azerbaycan1",
                "23101990",
                "abc12345"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThat(rule.flaw(password, "nermin")).contains(AccountFlaw.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"waymark2026", "WayMark!", "nermin123", "NERMİN2026", "1nermin1"})
    void theNameOfTheProductAndOnesOwnAreRefused(String password) {
        assertThat(rule.flaw(password, "Nermin")).contains(AccountFlaw.PASSWORD_COMMON);
    }

    @Test
    void aNameAmongOtherWordsIsNot() {
        assertThat(rule.flaw("nermin reads at night", "nermin")).isEmpty();
    }
}
