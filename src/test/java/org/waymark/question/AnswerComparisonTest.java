package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.Language;

class AnswerComparisonTest {

    @ParameterizedTest(name = "[{0}] \"{1}\" is answered by \"{2}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tr | İstanbul              | İstanbul
            tr | İstanbul              | istanbul
            tr | İstanbul              | İSTANBUL
            tr | Iğdır                 | ığdır
            tr | Iğdır                 | IĞDIR
            tr | ışık                  | IŞIK
            tr | İzmir                 | i\u0307zmir
            tr | Şuşa                  | ŞUŞA
            tr | Çanakkale             | ÇANAKKALE
            tr | Özsoy’un makalesi     | Özsoy'un makalesi
            tr | Özsoy’un makalesi     | Özsoyʼun makalesi
            tr | Özsoy’un makalesi     | Özsoy`un makalesi
            tr | Özsoy’un makalesi     | Özsoy´un makalesi
            tr | Özsoy’un makalesi     | Özsoy‘un makalesi
            tr | Bakü'de               | Bakü’de
            tr | Bakü’de               | BAKÜ’DE
            tr | iş birliği            | İŞ  BİRLİĞİ
            tr | askerî                | ASKERÎ
            tr | Dış Bakış             | Dış Bakış.
            tr | Türk Devletleri Teşkilatı | türk devletleri teşkilatı
            az | İstanbul              | İSTANBUL
            az | istiqlal              | İSTİQLAL
            az | Bakı                  | BAKI
            az | Bakı                  | bakı
            az | Gəncə                 | GƏNCƏ
            az | Gəncə                 | gəncə
            az | Qarabağ               | QARABAĞ
            az | Naxçıvan              | NAXÇIVAN
            az | müqavilə              | MÜQAVİLƏ.
            az | Azərbaycan            | " azərbaycan "
            az | Xəzər dənizi          | xəzər   dənizi
            az | Şərq-Qərb             | Şərq – Qərb
            en | Istanbul              | istanbul
            en | Istanbul              | ISTANBUL
            en | Istanbul              | İstanbul
            en | Istanbul              | İSTANBUL
            en | Baku                  | BAKU
            en | identity              | IDENTITY
            en | one-sided claim       | One-sided claim
            en | one-sided claim       | one\u2011sided claim
            en | one-sided claim       | one—sided claim
            en | 1918–1920             | 1918-1920
            en | 1918–1920             | 1918 – 1920
            en | 1918–1920             | 1918−1920
            en | a footnote            | a footnote.
            en | a footnote            | a footnote...
            en | a footnote            | a footnote .
            en | a footnote            | a  footnote
            en | Özsoy’s article       | Özsoy's article
            en | café                  | cafe\u0301
            en | file                  | ﬁle
            en | 2010                  | ２０１０
            en | naïve                 | NAÏVE
            en | coop\u00ADeration          | cooperation
            en | Ganja                 | \u200BGanja
            en | E. U.                 | e. u
            """)
    void whatMeansTheSameIsTheSame(String language, String expected, String typed) {
        assertThat(AnswerComparison.same(expected, typed, language(language))).isTrue();
    }

    @ParameterizedTest(name = "[{0}] \"{1}\" is not answered by \"{2}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tr | Iğdır     | iğdır
            tr | Iğdır     | İğdır
            tr | İzmir     | Izmir
            tr | İstanbul  | ISTANBUL
            tr | ılık      | ilik
            tr | Şuşa      | Susa
            tr | Bakü      | Bakü’de
            tr | Bakü’de   | Bakü de
            tr | Bakü’de   | Baküde
            tr | hâl       | hal
            tr | üç        | uc
            az | Bakı      | Baki
            az | Bakı      | BAKİ
            az | Gəncə     | Gence
            az | Gəncə     | Gənce
            az | əsas      | esas
            az | Qarabağ   | Karabağ
            az | xalq      | halq
            en | Baku      | Bakı
            en | Ganja     | Gəncə
            en | Istanbul  | Istambul
            en | one-sided | onesided
            en | one-sided | one sided
            en | 2010      | 2011
            en | 1.5       | 15
            en | Moscow    | .
            en | Moscow    | ""
            """)
    void whatDiffersIsNotTheSame(String language, String expected, String typed) {
        assertThat(AnswerComparison.same(expected, typed, language(language))).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\" is the city")
    @ValueSource(strings = {"İSTANBUL", "istanbul", "ISTANBUL", "Istanbul", "İstanbul."})
    void anAnswerIsComparedByTheRulesOfEachLanguageItIsExpectedIn(String typed) {
        assertThat(AnswerComparison.same(Examples.text("İstanbul", "İstanbul", "Istanbul"), typed))
                .isTrue();
    }

    @Test
    void aTextInOneLanguageIsComparedByItsRulesAlone() {
        var expected = Examples.only(Language.TURKISH, "Iğdır");

        assertThat(AnswerComparison.same(expected, "IĞDIR")).isTrue();
        assertThat(AnswerComparison.same(expected, "İĞDİR")).isFalse();
    }

    @Test
    void nothingIsTheSameAsNoAnswer() {
        assertThat(AnswerComparison.same("", "", Language.ENGLISH)).isFalse();
        assertThat(AnswerComparison.same(".", ".", Language.ENGLISH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "\u200b", "\u3000 \u2009"})
    void whatCannotBeSeenIsBlank(String text) {
        assertThat(AnswerComparison.isBlank(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", " ə ", "-"})
    void whatCanBeSeenIsNotBlank(String text) {
        assertThat(AnswerComparison.isBlank(text)).isFalse();
    }

    private static Language language(String tag) {
        return Language.tagged(tag).orElseThrow();
    }
}
