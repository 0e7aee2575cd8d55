package org.waymark.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.base.CountedText;
import org.waymark.base.Language;

/** What an author may let pass; the pairs that hold without leniency stand in {@link AnswerComparisonTest}. */
class LeniencyTest {

    @ParameterizedTest(name = "[{0}, {1}] \"{2}\" is answered by \"{3}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tr | letters     | Şuşa                | Susa
            tr | letters     | Şuşa                | SUSA
            tr | letters     | Şuşa                | Şusa
            tr | letters     | Çanakkale           | canakkale
            tr | letters     | Iğdır               | Igdir
            tr | letters     | Iğdır               | IGDIR
            tr | letters     | İstanbul            | Istanbul
            tr | letters     | İstanbul            | ISTANBUL
            tr | letters     | üç                  | uc
            tr | letters     | Gökçe               | gokce
            tr | letters     | askerî              | askeri
            tr | letters     | hâl                 | hal
            tr | letters     | Şuşa                | s\u0327us\u0327a
            az | letters     | Gəncə               | Gence
            az | letters     | Gəncə               | GENCE
            az | letters     | Bakı                | Baki
            az | letters     | Bakı                | BAKI
            az | letters     | Şəki                | seki
            az | letters     | müqavilə            | muqavile
            az | letters     | Qarabağ             | Qarabag
            az | letters     | Türkmənçay          | Turkmencay
            en | letters     | naïve               | naive
            en | letters     | Azərbaycan          | Azerbaycan
            az | cyrillic    | Bakı                | Бакы
            az | cyrillic    | Bakı                | БАКЫ
            az | cyrillic    | Gəncə               | Ҝәнҹә
            az | cyrillic    | Gəncə               | ҜӘНҸӘ
            az | cyrillic    | Azərbaycan          | Азәрбајҹан
            az | cyrillic    | Qarabağ             | Гарабағ
            az | cyrillic    | Şuşa                | Шуша
            az | cyrillic    | Naxçıvan            | Нахчыван
            az | cyrillic    | hökumət             | һөкумәт
            az | cyrillic    | müqavilə            | мүгавилә
            az | cyrillic    | müstəqillik         | мүстәгиллик
            az | cyrillic    | İrəvan              | Ирәван
            az | cyrillic    | jurnal              | журнал
            az | cyrillic    | Zəngəzur            | Зәнҝәзур
            az | cyrillic    | cümhuriyyət         | ҹүмһуријјәт
            az | cyrillic    | fəxri doktor        | фәхри  доктор.
            az | cyrillic    | əla                 | ә’ла
            az | cyrillic    | məna                | мә'на
            az | cyrillic    | Bakı                | Bakı
            az | cyrillic    | Gəncə               | Gәncә
            az | cyrillic    | Qədim               | Гәдим
            az | cyrillic    | Yeni dövr           | Јени дөвр
            tr | suffixes    | Bakü                | Bakü’de
            tr | suffixes    | Bakü                | Bakü'de
            tr | suffixes    | Bakü                | BAKÜ’NÜN
            tr | suffixes    | Bakü                | Bakü
            tr | suffixes    | Bakü                | Bakü’ye.
            tr | suffixes    | Mehmet Emin Resulzade | Mehmet Emin Resulzade’nin
            tr | suffixes    | Türkiye Azerbaycan  | Türkiye’nin Azerbaycan’ın
            tr | suffixes    | Özsoy’un makalesi   | Özsoy'un makalesi
            tr | suffixes    | Van                 | Van'a
            en | suffixes    | Baku                | Baku's
            tr | typos-1     | Ankara              | Ankra
            tr | typos-1     | Ankara              | Annkara
            tr | typos-1     | Ankara              | Anlara
            tr | typos-1     | Ankara              | Ankaar
            tr | typos-1     | Ankara              | nAkara
            tr | typos-1     | Bakü                | Baku
            az | typos-1     | Bakı                | Baki
            az | typos-1     | Naxçıvan            | Naxcıvan
            en | typos-1     | Istanbul            | Istambul
            en | typos-1     | one-sided           | onesided
            en | typos-1     | Treaty of 1918      | Traety of 1918
            en | typos-2     | Istanbul            | Isambul
            en | typos-2     | independence        | independance
            en | typos-2     | independence        | indipendance
            en | typos-2     | declaration         | dcelaratoin
            az | typos-2     | Azərbaycan          | Azerbajcan
            en | typos-3     | Constantinople      | Konstantinopel
            en | typos-3     | abcdefg             | bacdegf
            tr | letters typos-1 | Çanakkale       | canakale
            tr | letters suffixes | Iğdır          | Igdir'da
            az | letters cyrillic | Gəncə          | Ҝенче
            az | cyrillic suffixes | Bakı          | Бакы’да
            az | cyrillic typos-1 | Azərbaycan     | Азәрбајчан
            en | none        | *                   | whatever
            en | none        | Treaty*             | Treaty
            en | none        | Treaty*             | Treaty of Kars
            en | none        | *Kars               | the treaty of kars
            en | none        | Treaty*Kars         | treaty of KARS.
            en | none        | a*b*c               | abc
            en | none        | a*b*c               | a1b2c
            en | none        | a*b*c               | abbcc
            en | none        | a**c                | abc
            en | none        | *aab*               | xaaab
            en | none        | *abab*              | ababab
            en | none        | 5 \\* 3             | 5 * 3
            en | none        | \\*                 | *
            en | none        | a\\**               | a*bc
            tr | none        | *İstanbul*          | eski istanbul’da
            tr | none        | I*                  | ırmak
            az | letters     | Gənc*               | gencler
            az | cyrillic    | Azərbaycan*         | Азәрбајҹан Халг Ҹүмһуријјәти
            tr | suffixes    | * Resulzade         | Emin Resulzade’nin
            """)
    void whatTheAuthorLetsPassPasses(String language, String what, String expected, String typed) {
        assertThat(AnswerComparison.same(expected, typed, language(language), leniency(what)))
                .isTrue();
    }

    @ParameterizedTest(name = "[{0}, {1}] \"{2}\" is not answered by \"{3}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            tr | none        | Şuşa                | Susa
            tr | cyrillic suffixes typos-1 | Çiçek | Cicek
            tr | letters     | Şuşa                | Susu
            tr | letters     | Bakü                | Baki
            az | letters     | Gəncə               | Ganca
            az | letters     | Bakı                | Бакы
            az | none        | Bakı                | Бакы
            tr | cyrillic    | Bakü                | Баку
            en | cyrillic    | Baku                | Баку
            az | cyrillic    | Bakı                | Баки
            az | cyrillic    | Gəncə               | Генче
            az | cyrillic    | Gəncə               | Ҝәнчә
            az | cyrillic    | Bakı                | Баky
            az | cyrillic    | hökumət             | хөкумәт
            az | cyrillic    | Gəncə               | Gence
            tr | suffixes    | Bakü                | Baküde
            tr | suffixes    | Bakü                | Bakü de
            tr | suffixes    | Bakü                | Bakü-de
            tr | suffixes    | Bakü                | Bakü'
            tr | suffixes    | Bakü                | 'Bakü
            tr | suffixes    | Bakü                | Ankara'da
            tr | suffixes    | Bakü                | Bakü'de Ankara
            tr | suffixes    | Bakü’de             | Bakü’den
            tr | suffixes    | 1918                | 1918'de
            tr | none        | Bakü                | Bakü’de
            en | suffixes    | O                   | O'Brien
            tr | typos-1     | Ankara              | Ankr
            tr | typos-1     | Ankara              | Anakra kalesi
            tr | typos-1     | Ankara              | aAnkraa
            en | typos-1     | on                  | in
            en | typos-3     | cat                 | dog
            en | typos-3     | cats                | dogs
            en | typos-1     | Istanbul            | Isambul
            en | typos-1     | 1918                | 1919
            en | typos-3     | in 1918 or 1920     | in 1918 or 1921
            en | typos-3     | Treaty of 1918      | Treaty of 191
            en | typos-2     | independence        | dependent
            en | typos-1     | Moscow              | ""
            en | none        | a*b                 | a
            en | none        | a*b                 | xab
            en | none        | a*b                 | abx
            en | none        | a*b*c               | acb
            en | none        | aa*aa               | aaa
            en | none        | *aab*               | abab
            en | none        | \\*                 | anything
            en | none        | a\\*b               | axb
            en | none        | *                   | " "
            en | typos-1     | Treaty*Kars         | treaty of Karz
            tr | none        | *İ                  | Ağrı
            az | none        | G*cə                | Gence
            en | none        | "a\uE000b"          | axb
            en | none        | a*                  | "\uE000"
            """)
    void whatTheAuthorDoesNotLetPassIsRefused(String language, String what, String expected, String typed) {
        assertThat(AnswerComparison.same(expected, typed, language(language), leniency(what)))
                .isFalse();
    }

    @Test
    void eachLanguageOfAnExpectedTextHasItsOwnAlphabet() {
        var expected = Examples.text("Bakü", "Bakı", "Baku");

        assertThat(AnswerComparison.same(expected, "Бакы", leniency("cyrillic")))
                .isTrue();
        assertThat(AnswerComparison.same(expected, "Баку", leniency("cyrillic")))
                .isFalse();
        assertThat(AnswerComparison.same(expected, "Baki", leniency("letters"))).isTrue();
        assertThat(AnswerComparison.same(expected, "Baki", leniency("none"))).isFalse();
    }

    @Test
    void typosAreCountedAsByTheFullTableWhateverTheWords() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1918L);

        for (var i = 0; i < 20_000; i++) {
            var first = word(random);
            var second = word(random);
            var distance = distance(first, second);
            for (var most = 1; most <= 3; most++) {
                var allowed = Math.min(most, (first.length() - 1) / 2);
                assertThat(Typos.atMost(most, first, second)).isEqualTo(distance <= allowed);
            }
        }
    }

    private static String word(RandomGenerator random) {
        return random.ints(1 + random.nextInt(9), 0, 3)
                .mapToObj("abc"::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Optimal string alignment by the definition, without any band. */
    private static int distance(String first, String second) {
        var table = new int[first.length() + 1][second.length() + 1];
        for (var i = 0; i <= first.length(); i++) {
            for (var j = 0; j <= second.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                    continue;
                }
                var change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(table[i - 1][j - 1] + change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[first.length()][second.length()];
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"a*a*a*a*a*a*a*a*a*a*b", "*aaaaaaaaaab*", "*a*a*a*aaaaab*aaaaaab*c", "a*aab*aab*aab*"})
    void wildcardsAreMatchedInStepsThatGrowWithTheTextAndNoFaster(String pattern) {
        var marked = Wildcards.marked(pattern);
        var few = new CountedText("a".repeat(1_000));
        var many = new CountedText("a".repeat(10_000));

        assertThat(Wildcards.matches(marked, few)).isFalse();
        assertThat(Wildcards.matches(marked, many)).isFalse();
        assertThat(few.looks()).isLessThanOrEqualTo(1_000 + pattern.length());
        assertThat(many.looks()).isLessThanOrEqualTo(10_000 + pattern.length());
    }

    @Test
    void aThousandWildcardsAreMatchedInOneGoThroughTenThousandLetters() {
        var text = new CountedText("a".repeat(9_999) + "b");

        assertThat(Wildcards.matches(Wildcards.marked("a*".repeat(1_000) + "b"), text))
                .isTrue();
        assertThat(text.looks()).isLessThanOrEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void atMostThreeTyposCanBeAllowed(int typos) {
        assertThatThrownBy(() -> new Leniency(false, false, false, typos)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Leniency leniency(String what) {
        var typos = what.replaceAll("[^0-9]", "");
        return new Leniency(
                what.contains("letters"),
                what.contains("cyrillic"),
                what.contains("suffixes"),
                typos.isEmpty() ? 0 : Integer.parseInt(typos));
    }

    private static Language language(String tag) {
        return Language.tagged(tag).orElseThrow();
    }
}
