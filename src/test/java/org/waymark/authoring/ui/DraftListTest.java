package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waymark.content.Examples;
import org.waymark.ui.SiteMap;

class DraftListTest extends AuthorsPage {

    private static final String COURSE_PAGE = SiteMap.workbench(COURSE);
    private static final String LOG = SiteMap.workbenchLesson(COURSE, Examples.FIRST_LESSON, Examples.FIRST_SECTION);
    private static final String ENGLISH = "lessons/the-night/en.md";
    private static final String DISCARD = "Yes, discard the draft: " + ENGLISH;

    private void kamalWrites(String words) {
        kamalOpens(LOG);
        write("en what-the-log-says body", words);
    }

    @Test
    void aDraftedLessonIsReachedFromTheListOfDrafts() {
        kamalWrites("Ten [[log-1902 ¶1]].");

        leylaOpens(COURSE_PAGE);

        assertThat(links(ENGLISH)).containsExactly("/" + SiteMap.workbenchLesson(COURSE, Examples.FIRST_LESSON));
    }

    @Test
    void aDraftIsDiscardedAfterItIsSaidWhatBecomesOfIt() throws IOException {
        kamalWrites("Ten [[log-1902 ¶1]].");
        leylaOpens(COURSE_PAGE);
        assertThat(page()).contains("What lies in the folder counts again. The text of the draft stays");

        press(DISCARD);

        assertThat(said()).contains("The draft is discarded");
        assertThat(page()).contains("Nothing is drafted");
        assertThat(draft(ENGLISH)).isEqualTo(file(ENGLISH));
    }

    @Test
    void whatSomebodyHasTypedSinceIsNotDiscardedUnseen() {
        kamalWrites("Ten [[log-1902 ¶1]].");
        leylaOpens(COURSE_PAGE);
        typeElsewhere(ENGLISH, Examples.FIRST_SECTION, "Eleven [[log-1902 ¶1]].");

        press(DISCARD);

        assertThat(said()).contains("Nothing was discarded: somebody has typed into this file");
        assertThat(draft(ENGLISH)).contains("Eleven [[log-1902 ¶1]].");
    }

    @Test
    void whoMayNotEditDiscardsNothing() {
        kamalWrites("Ten [[log-1902 ¶1]].");

        reviewerOpens(COURSE_PAGE);

        assertThat(page()).contains(ENGLISH);
        assertThat(buttons(DISCARD)).isEmpty();
    }
}
