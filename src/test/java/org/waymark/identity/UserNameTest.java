package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ada", "Əli.Məmmədov", "işıl_99", "nermin@example.org", "Ольга-1"})
    void lettersDigitsAndFourSignsMakeAName(String name) {
        assertThat(UserName.flaw(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ada!", "a<b>c", "ada\u0000", "x' or 1=1", "ada\u202E", "a\nb"})
    void otherSignsDoNot(String name) {
        assertThat(UserName.flaw(name)).contains(AccountFlaw.USER_NAME_CHARACTERS);
    }

    @Test
    void aNameIsThreeToSixtyFourCharactersLong() {
        assertThat(UserName.flaw("ab")).contains(AccountFlaw.USER_NAME_LENGTH);
        assertThat(UserName.flaw("abc")).isEmpty();
        assertThat(UserName.flaw("ə".repeat(64))).isEmpty();
        assertThat(UserName.flaw("ə".repeat(65))).contains(AccountFlaw.USER_NAME_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({"DENİZ, deniz", "DENIZ, deniz", "denız, deniz", "Əli, əLİ", "IŞIL, ışıl", "ada, ADA", "ａda, ada"})
    void twoNamesAreOneRegardlessOfCaseAndDots(String one, String other) {
        assertThat(UserName.key(one)).isEqualTo(UserName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"ada, ádá", "əli, eli", "isil, ışıl", "a.da, ada"})
    void otherwiseTheyAreTwo(String one, String other) {
        assertThat(UserName.key(one)).isNotEqualTo(UserName.key(other));
    }

    @Test
    void aNameThatIsNoneCannotBeMade() {
        assertThatThrownBy(() -> new UserName("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new UserName("DENİZ").key()).isEqualTo("deniz");
    }
}
