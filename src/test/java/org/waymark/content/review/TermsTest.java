package org.waymark.content.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.review.Seeds.teaching;
import static org.waymark.content.review.Seeds.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "Fenercilerin, mayakçıları, keepers, ''",
        "fenecri, mayakçı, keeper, tr",
        "bekçi, gözətçi, watchman, tr az en",
        "fenerci, mayakçı, keeper of the lamp, en",
        "fenerci, mayakçı, the old keeper, ''",
        "fenerci, mayakchı, keeper, az"
    })
    void aLinkIsWordedAsTheTermWithAnyEnding(String tr, String az, String en, String wrong) {
        assertThat(found("[%s](term:keeper)", tr, az, en)).isEqualTo(wrong);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"GMT, ''", "GMT’ye, ''", "Greenwich saatine, ''", "GTM, tr", "Grinviç saati, tr", "saat 1902’de, ''"})
    void anAcronymWillDoAndALongTermMayBeShortened(String turkish, String wrong) {
        assertThat(found("[%s](term:greenwich)", turkish, "GMT-yə", "GMT")).isEqualTo(wrong);
    }

    @Test
    void theFindingNamesBoth() {
        var course = teaching(2, text("[bekçi](term:keeper)", "x", "x"));

        assertThat(Review.of(course).findings())
                .filteredOn(it -> it.rule() == Rule.TERMS)
                .extracting(Finding::details)
                .containsExactly(List.of("bekçi", "fenerci"));
    }

    private static String found(String link, String tr, String az, String en) {
        var course = teaching(2, text(link.formatted(tr), link.formatted(az), link.formatted(en)));
        return String.join(
                " ",
                Review.of(course).findings().stream()
                        .filter(it -> it.rule() == Rule.TERMS)
                        .map(it -> it.spot().languages().getFirst().tag())
                        .toList());
    }
}
