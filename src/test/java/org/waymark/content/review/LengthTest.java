package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Citation;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Examples;

class LengthTest {

    @ParameterizedTest(name = "“{0}” has {1} words and {2} citations")
    @CsvSource(delimiter = '|', textBlock = """
            The [keeper](term:keeper) writes [[log-1902 ¶1]]. | 3 | 1
            - Nine – or **ten** [[log-1902 ¶1, ¶2]]           | 3 | 2
            [[no place]] is none                              | 2 | 0
            `[[log-1902 ¶1]]`                                 | 2 | 0
            ''                                                | 0 | 0
            """)
    void wordsAreWhatIsReadAndEachCitedPlaceCounts(String markdown, int words, int citations) {
        assertThat(Length.of(markdown)).isEqualTo(new Length(words, citations));
    }

    @Test
    void theHeadingOfASectionIsReadWithIt() {
        assertThat(Length.of("What the log says", "Nine.")).isEqualTo(new Length(5, 0));
    }

    @Test
    void theTimeItTakesDependsOnTheLanguage() {
        assertThat(new Length(260, 0).minutes(Language.ENGLISH)).isEqualTo(2);
        assertThat(new Length(260, 0).minutes(Language.TURKISH)).isGreaterThan(2.5);
    }

    @Test
    void aPlaceKnowsTheSectionsAndQuestionsThatCiteIt() {
        var citings = Citings.of(Examples.course());
        var note = Citation.parse("letter-1903 fn-1").orElseThrow().getFirst();
        var paragraph = Citation.parse("log-1902 ¶1").orElseThrow().getFirst();

        assertThat(citings.sectionsWith(note))
                .containsExactly(new Coverage.Read(Examples.SECOND_LESSON, new Slug("a-second-voice")));
        assertThat(citings.itemsWith(note)).isEmpty();
        assertThat(citings.count(note)).isEqualTo(1);
        assertThat(citings.count(paragraph)).isEqualTo(8);
    }

    @Test
    void aPlaceThatNobodyCitesIsCitedByNobody() {
        var nowhere = Citation.parse("log-1902 ¶99").orElseThrow().getFirst();

        assertThat(Citings.of(Examples.course()).count(nowhere)).isZero();
    }
}
