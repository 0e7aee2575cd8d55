package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Language;

class InflectionTest {

    @ParameterizedTest(name = "{0}: {1} is a form of {2}: {3}")
    @CsvSource({
        "ENGLISH, storms, storm, true",
        "ENGLISH, storm, storms, true",
        "ENGLISH, parties, party, true",
        "ENGLISH, memoranda, memorandum, true",
        "ENGLISH, stormy, storm, false",
        "ENGLISH, strom, storm, false",
        "ENGLISH, attributed, attribution, false",
        "TURKISH, fenerciyi, fenerci, true",
        "TURKISH, fenercilerindeki, fenerci, true",
        "TURKISH, ortaklığa, ortaklık, true",
        "TURKISH, standardında, standartları, true",
        "TURKISH, araçlarını, aracı, true",
        "TURKISH, üssünü, üs, true",
        "TURKISH, feshine, fesih, true",
        "TURKISH, fenecri, fenerci, false",
        "TURKISH, ortaglık, ortaklık, false",
        "TURKISH, yazıyor, yazı, false",
        "TURKISH, kurum, kurumsallaşma, false",
        "AZERBAIJANI, mayakçıların, mayakçı, true",
        "AZERBAIJANI, müttəfiqliyə, müttəfiqlik, true",
        "AZERBAIJANI, müqaviləsinə, müqavilə, true",
        "AZERBAIJANI, nazirləri, nazirlərinin, true",
        "AZERBAIJANI, bəyannamədədir, bəyannamə, true",
        "AZERBAIJANI, bəyanatda, bəyannamə, false",
        "AZERBAIJANI, muqaviləsinə, müqavilə, false",
        "AZERBAIJANI, məqaleyə, məqalə, false"
    })
    void anEndingMakesNoOtherWordButALetterBeforeItDoes(Language language, String word, String name, boolean form) {
        assertThat(Inflection.isForm(word, name, language)).isEqualTo(form);
    }
}
