package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.waymark.content.Examples;
import org.waymark.ui.SiteMap;

class PublishSectionTest extends AuthorsPage {

    private static final String COURSE_PAGE = SiteMap.workbench(COURSE);
    private static final String LOG = SiteMap.workbenchLesson(COURSE, Examples.FIRST_LESSON, Examples.FIRST_SECTION);
    private static final String ENGLISH = "lessons/the-night/en.md";

    private void leylaWrites(String words) {
        leylaOpens(LOG);
        write("en what-the-log-says body", words);
        leylaOpens(COURSE_PAGE);
    }

    private void publishAll() {
        leylaWrites("The first [[log-1902 ¶1]].");
        press("Publish 1 file");
    }

    @Test
    void whereNothingIsDraftedThereIsNothingToPublish() {
        leylaOpens(COURSE_PAGE);

        assertThat(page()).contains("There is nothing to publish");
        assertThat(buttons("Publish 1 file")).isEmpty();
    }

    @Test
    void whatWouldChangeIsShownAndThenPublished() throws IOException {
        publishAll();
        leylaWrites("Ten [[log-1902 ¶1]].");
        assertThat(page()).contains("Lesson | the-night | changed").doesNotContain("the-letter | changed");

        press("Publish 1 file");

        assertThat(said()).contains("Published. This is edition");
        assertThat(file(ENGLISH)).contains("Ten [[log-1902 ¶1]].");
        assertThat(page()).contains("There is nothing to publish", "Nothing is drafted");
    }

    @Test
    void whatIsTypedAfterPublishingGoesOnFromTheNewFile() {
        publishAll();
        leylaOpens(LOG);

        write("en what-the-log-says body", "The second [[log-1902 ¶1]].");

        assertThat(calls()).anyMatch(it -> it.startsWith("saved 1"));
        assertThat(draft(ENGLISH)).contains("The second [[log-1902 ¶1]].");
    }

    @Test
    void whatHasChangedSinceThePageWasShownIsNotPublishedUnseen() throws IOException {
        leylaWrites("Ten [[log-1902 ¶1]].");
        Files.writeString(folder().resolve("lessons/the-letter/en.md"), file("lessons/the-letter/en.md") + "\n");

        press("Publish 1 file");

        assertThat(said()).contains("Nothing was published: something has changed since this page was shown");
        assertThat(file(ENGLISH)).doesNotContain("Ten [[");
    }

    @Test
    void whileThereAreErrorsNothingIsPublished() {
        leylaWrites("Nobody says so [[no-such-source ¶1]].");

        assertThat(page()).contains("It cannot be published while there are errors");
        assertThat(buttons("Publish 1 file")).isEmpty();
    }

    @Test
    void aFileThatWasChangedInTheFolderIsNotWrittenOver() throws IOException {
        leylaWrites("Ten [[log-1902 ¶1]].");
        Files.writeString(folder().resolve(ENGLISH), file(ENGLISH).replace("nine", "eleven"));

        leylaOpens(COURSE_PAGE);

        assertThat(page()).contains("nothing is written over them: " + ENGLISH);
        assertThat(buttons("Publish 1 file")).isEmpty();
    }

    @Test
    void whoMayNotPublishSeesWhatWouldBePublished() {
        kamalOpens(LOG);
        write("en what-the-log-says body", "Ten [[log-1902 ¶1]].");

        kamalOpens(COURSE_PAGE);

        assertThat(page()).contains("the-night", "You may not publish this course");
        assertThat(buttons("Publish 1 file")).isEmpty();
    }
}
