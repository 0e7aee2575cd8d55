package org.waymark.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.base.Citation;
import org.waymark.content.Examples;

class CitedInTest {

    @Test
    void lessonsAndQuestionsThatCiteAPlaceAreFound() {
        var citedIn = CitedIn.of(Examples.course(), place("log-1902 ¶1"));

        assertThat(citedIn.lessons()).extracting(lesson -> lesson.id()).containsExactly(Examples.FIRST_LESSON);
        assertThat(citedIn.questions()).isEqualTo(6);
        assertThat(citedIn.nowhere()).isFalse();
    }

    @Test
    void aPlaceThatNobodyCitesIsCitedNowhere() {
        assertThat(CitedIn.of(Examples.course(), place("log-1902 ¶9")).nowhere())
                .isTrue();
    }

    private static Citation place(String text) {
        return Citation.parse(text).orElseThrow().getFirst();
    }
}
