package org.waymark.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameOrderTest {

    /** As browsers order them ({@code Intl.Collator}). */
    private static List<String> asInBrowsers(Language language) {
        return List.of(
                switch (language) {
                    case TURKISH ->
                        "Adem|âdem|Adil|Ali Yed|ali Zed|Ali Zeynalov|Alia Ben|Ayşe Zeynep|Ayşe-Nur|Ayşegül|Cavid|Çiçək|Dürdanə|Efe|Eli|Ertuğrul|Əli Xan|Ərtoğrul|Gülay|Ğ|Həsən|Hikmet|Ilgaz|Ilhamə|ışıl|İlqar|İpek|Jale|Kənan|Lalə|Leyla|O'Neil|Onur|Orxan|Ömər|Qəmər|Samir|Sona|Şəbnəm|Ulvi|Ümid|Vüsal|Wang|Xədicə|Yusif|Zaur"
                                .split("\\|");
                    case AZERBAIJANI ->
                        "Adem|âdem|Adil|Ali Yed|ali Zed|Ali Zeynalov|Alia Ben|Ayşe Zeynep|Ayşe-Nur|Ayşegül|Cavid|Çiçək|Dürdanə|Efe|Eli|Ertuğrul|Əli Xan|Ərtoğrul|Gülay|Ğ|Həsən|Hikmet|Xədicə|Ilgaz|Ilhamə|ışıl|İlqar|İpek|Jale|Kənan|Qəmər|Lalə|Leyla|O'Neil|Onur|Orxan|Ömər|Samir|Sona|Şəbnəm|Ulvi|Ümid|Vüsal|Yusif|Zaur|Wang"
                                .split("\\|");
                    case ENGLISH ->
                        "Adem|âdem|Adil|Ali Yed|ali Zed|Ali Zeynalov|Alia Ben|Ayşe Zeynep|Ayşe-Nur|Ayşegül|Cavid|Çiçək|Dürdanə|Efe|Eli|Ertuğrul|Əli Xan|Ərtoğrul|Ğ|Gülay|Həsən|Hikmet|Ilgaz|Ilhamə|İlqar|İpek|ışıl|Jale|Kənan|Lalə|Leyla|O'Neil|Ömər|Onur|Orxan|Qəmər|Samir|Şəbnəm|Sona|Ulvi|Ümid|Vüsal|Wang|Xədicə|Yusif|Zaur"
                                .split("\\|");
                });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesStandAsBrowsersOrderThem(Language language) {
        var expected = asInBrowsers(language);
        var shuffled = Arrays.asList(expected.toArray(String[]::new));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().sorted(NameOrder.of(language))).containsExactlyElementsOf(expected);
    }

    @Test
    void theAlphabetOfAzerbaijaniIsWhole() {
        var letters = "abcçdeəfgğhxıijkqlmnoöprsştuüvyz".split("");
        var shuffled = Arrays.asList(letters.clone());
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().sorted(NameOrder.of(Language.AZERBAIJANI))).containsExactly(letters);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLetterThatIsWrittenAsTwoSignsIsTheSameLetter(Language language) {
        var name = "Çiğdem Şükrü Gökçe İpek";
        assertThat(NameOrder.of(language).compare(name, Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isZero();
    }
}
