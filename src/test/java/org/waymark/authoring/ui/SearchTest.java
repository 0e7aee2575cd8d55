package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.Examples;

class SearchTest {

    private final ParagraphSearch paragraphs = new ParagraphSearch(Examples.course());
    private final TermSearch terms = new TermSearch(Examples.course());

    @ParameterizedTest(name = "“{0}” finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''             | LG ¶1, LG ¶2, LT ¶1, LT fn-1
            günlük         | LG ¶1, LG ¶2
            GUNLUK         | LG ¶1, LG ¶2
            jurnal kulek   | LG ¶2
            ruzgar         | LG ¶2
            names the wind | LG ¶2
            SAAT YAZIR     | LG ¶1
            məktub         | LT ¶1, LT fn-1
            letter ten     | LT ¶1
            fn-1           | LT fn-1
            nowhere        |
            """)
    void aPlaceIsFoundByItsWordsInAnyLanguageAndOnAnyKeyboard(String typed, String found) {
        assertThat(paragraphs.find(typed, Optional.empty()))
                .extracting(ParagraphSearch.Found::sign)
                .containsExactly(found == null ? new String[0] : found.split(", ", -1));
    }

    @Test
    void aNumberThatWasTypedComesFirst() {
        assertThat(paragraphs.find("2", Optional.empty()))
                .extracting(ParagraphSearch.Found::sign)
                .startsWith("LG ¶2")
                .contains("LG ¶1");
    }

    @Test
    void oneDocumentCanBeSearchedAlone() {
        assertThat(paragraphs.find("", Optional.of(new Slug("letter-1903"))))
                .extracting(ParagraphSearch.Found::sign)
                .containsExactly("LT ¶1", "LT fn-1");
    }

    @Test
    void aPlaceSaysHowOftenItIsCited() {
        assertThat(paragraphs.find("", Optional.empty()))
                .extracting(ParagraphSearch.Found::citedBy)
                .startsWith(8, 1);
    }

    @Test
    void onlyWhatIsInTheCourseIsFoundByItsName() {
        assertThat(paragraphs.at(citation("log-1902 ¶2"))).isPresent();
        assertThat(paragraphs.at(citation("log-1902 ¶3"))).isEmpty();
    }

    @ParameterizedTest(name = "“{0}” finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            gmt     | greenwich
            mayakci | keeper
            LAMP    | keeper
            vaxtı   | greenwich
            ''      | keeper, greenwich
            ship    |
            """)
    void aTermIsFoundByNameAcronymOrDefinition(String typed, String found) {
        assertThat(terms.find(typed))
                .extracting(it -> it.id().value())
                .containsExactly(found == null ? new String[0] : found.split(", ", -1));
    }

    @Test
    void aTermWhoseNameFitsComesBeforeOneWhoseDefinitionDoes() {
        assertThat(terms.find("an")).extracting(it -> it.id().value()).containsExactly("greenwich", "keeper");
    }

    private static Citation citation(String text) {
        return Citation.parse(text).orElseThrow().getFirst();
    }
}
