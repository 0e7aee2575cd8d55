package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.authoring.Saving.Why;
import org.waymark.base.Slug;
import org.waymark.content.files.BankReading;

class TypingTest {

    private static final String LESSON = """
            ---
            title: The night
            summary: What the log says.
            ---

            ## What the log says {#the-log}

            Nine o’clock.

            ## Who says so? {#who-says-so}

            - The log.
            """.replace("\n", "\r\n");

    private static final String PATH = "lessons/the-night/en.md";
    private static final Slug LOG = new Slug("the-log");

    private static Typing typed(DraftEdit edit) {
        return Typing.into(LESSON, PATH, edit);
    }

    @Test
    void onlyTheSectionThatIsTypedIntoChanges() {
        assertThat(typed(new DraftEdit.Body(LOG, "Ten o’clock.\n\nOr so.")))
                .isEqualTo(new Typing.Fits(LESSON.replace("Nine o’clock.", "Ten o’clock.\r\n\r\nOr so.")));
    }

    @Test
    void onlyTheHeadingThatIsTypedIntoChanges() {
        assertThat(typed(new DraftEdit.Heading(LOG, "What stands in the log")))
                .isEqualTo(new Typing.Fits(LESSON.replace("What the log says {", "What stands in the log {")));
    }

    @Test
    void onlyTheTitleThatIsTypedIntoChanges() {
        assertThat(typed(new DraftEdit.Front("title", "The long night")))
                .isEqualTo(new Typing.Fits(LESSON.replace("title: The night", "title: The long night")));
    }

    @Test
    void aSectionTypedIntoASectionHasNoPlace() {
        assertThat(typed(new DraftEdit.Body(LOG, "Ten.\n\n## More {#more}\n\nText")))
                .isEqualTo(new Typing.Refused(Why.NO_PLACE));
    }

    @Test
    void aSectionThatIsGoneHasNoPlace() {
        assertThat(typed(new DraftEdit.Body(new Slug("gone"), "Words"))).isEqualTo(new Typing.Refused(Why.NO_PLACE));
    }

    @Test
    void aFileThatIsNoLessonHasNoSections() {
        assertThat(Typing.into("no front matter", PATH, new DraftEdit.Body(LOG, "Words")))
                .isEqualTo(new Typing.Refused(Why.UNREADABLE));
    }

    @Test
    void aWholeFileIsTakenAsItIsUnlessItIsTooLong() {
        assertThat(typed(new DraftEdit.Whole("not even: [yaml"))).isEqualTo(new Typing.Fits("not even: [yaml"));
        assertThat(typed(new DraftEdit.Whole("ə".repeat(BankReading.LARGEST / 2 + 1))))
                .isEqualTo(new Typing.Refused(Why.TOO_LONG));
    }
}
