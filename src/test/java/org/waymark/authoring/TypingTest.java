package org.waymark.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.authoring.Saving.Why;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.content.edit.Value;
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

    private static final String BANK = """
            # asked in winter
            bank: storm
            items:
              - id: storm-001
                difficulty: easy   # so far
                prompt:
                  tr: Saat kaç?
                  en: Which hour?
            """.replace("\n", "\r\n");

    private static final Trail ITEM = Trail.to("items").row(0);

    private static Typing fields(String text, Edit... edits) {
        return Typing.into(text, "banks/storm.yaml", new DraftEdit.Fields("storm-001", List.of(edits), "words"));
    }

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
    void aPlaceTellsOfWhichSectionItIs() {
        assertThat(DraftEdit.sectionAt(new DraftEdit.Body(LOG, "").place())).contains(LOG);
        assertThat(DraftEdit.sectionAt(new DraftEdit.Heading(LOG, "").place())).contains(LOG);
        assertThat(DraftEdit.sectionAt(new DraftEdit.Front("title", "").place()))
                .isEmpty();
        assertThat(DraftEdit.sectionAt(new DraftEdit.Whole("").place())).isEmpty();
    }

    @Test
    void aSectionThatIsGoneHasNoPlace() {
        assertThat(typed(new DraftEdit.Body(new Slug("gone"), "Words"))).isEqualTo(new Typing.Refused(Why.NO_PLACE));
    }

    @Test
    void aSectionThatThisLanguageDoesNotHaveBeginsWhereTheLessonHasIt() {
        var night = new Slug("the-night-itself");

        assertThat(typed(new DraftEdit.Begun(new DraftEdit.Body(night, "Dark."), List.of(LOG), "The night itself")))
                .isEqualTo(new Typing.Fits(LESSON.replace(
                        "## Who says so?",
                        "## The night itself {#the-night-itself}\r\n\r\nDark.\r\n\r\n## Who says so?")));
        assertThat(typed(new DraftEdit.Begun(new DraftEdit.Heading(night, "Dark"), List.of(), "The night itself")))
                .isInstanceOfSatisfying(
                        Typing.Fits.class,
                        it -> assertThat(it.text())
                                .contains("## Dark {#the-night-itself}\r\n", "## What the log says")
                                .matches(text -> text.indexOf("## Dark") < text.indexOf("## What the log says")));
    }

    @Test
    void aSectionBegunThatIsThereByNowHasNoPlace() {
        assertThat(typed(new DraftEdit.Begun(new DraftEdit.Body(LOG, "Words"), List.of(), "The log")))
                .isEqualTo(new Typing.Refused(Why.NO_PLACE));
    }

    @Test
    void aLanguageBeginsWithWhateverIsTypedFirst() {
        assertThat(Typing.into("", PATH, new DraftEdit.Front("summary", "Nə yazılıb?")))
                .isEqualTo(new Typing.Fits("---\ntitle: \"\"\nsummary: \"Nə yazılıb?\"\n---\n"));
        assertThat(Typing.into("", PATH, new DraftEdit.Begun(new DraftEdit.Body(LOG, "Doqquz."), List.of(), "The log")))
                .isEqualTo(
                        new Typing.Fits("---\ntitle: \"\"\nsummary: \"\"\n---\n\n## The log {#the-log}\n\nDoqquz.\n"));
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

    @Test
    void onlyTheFieldsThatAreTypedIntoChange() {
        var hard = new Edit.Write(ITEM.key("difficulty"), "hard");
        var azerbaijani = new Edit.Put(ITEM.key("prompt"), 1, "az", new Value.Text("Saat neçədir?"));

        assertThat(fields(BANK, hard, azerbaijani))
                .isEqualTo(new Typing.Fits(BANK.replace("easy ", "hard ")
                        .replace("tr: Saat kaç?\r\n", "tr: Saat kaç?\r\n      az: Saat neçədir?\r\n")));
    }

    @Test
    void anEditFindsTheFileAsTheOneBeforeItLeftIt() {
        var tags = new Edit.Put(ITEM, 3, "tags", new Value.Rows(List.of()));
        var tag = new Edit.Add(ITEM.key("tags"), 0, new Value.Text("night"));

        assertThat(fields(BANK, tags, tag)).isEqualTo(new Typing.Fits(BANK + "    tags: [night]\r\n"));
    }

    @Test
    void ofFieldsThatHaveNoPlaceNoneIsChanged() {
        var hard = new Edit.Write(ITEM.key("difficulty"), "hard");
        var gone = new Edit.Write(Trail.to("items").row(1).key("difficulty"), "hard");

        assertThat(fields(BANK, hard, gone)).isEqualTo(new Typing.Refused(Why.NO_PLACE));
    }

    @Test
    void aFileThatIsNoYamlHasNoFields() {
        assertThat(fields("bank: [", new Edit.Write(Trail.to("bank"), "storm")))
                .isEqualTo(new Typing.Refused(Why.UNREADABLE));
    }

    @Test
    void aTextIsNotLongerThanItsPageTakesItWhoeverSendsIt() {
        var longest = "x".repeat(DraftEdit.LONGEST_TEXT);
        var tooLong = longest + "x";

        assertThat(typed(new DraftEdit.Front("title", longest))).isInstanceOf(Typing.Fits.class);
        assertThat(List.of(
                        typed(new DraftEdit.Front("title", tooLong)),
                        typed(new DraftEdit.Heading(LOG, tooLong)),
                        typed(new DraftEdit.Begun(new DraftEdit.Heading(new Slug("more"), tooLong), List.of(), "More")),
                        typed(new DraftEdit.Begun(new DraftEdit.Body(new Slug("more"), "Few"), List.of(), tooLong)),
                        fields(BANK, new Edit.Write(ITEM.key("difficulty"), tooLong)),
                        fields(BANK, new Edit.Put(ITEM, 3, "tags", Value.Rows.of("night", tooLong))),
                        fields(
                                BANK,
                                new Edit.Add(
                                        Trail.to("items"),
                                        1,
                                        new Value.Keys(
                                                new Value.Named("id", "storm-002"), new Value.Named("x", tooLong))))))
                .containsOnly(new Typing.Refused(Why.TOO_LONG));
        assertThat(fields(BANK, new Edit.Write(ITEM.key("difficulty"), longest)))
                .isInstanceOf(Typing.Fits.class);
    }

    @Test
    void fieldsDoNotMakeAFileTooLong() {
        var full = BANK + "#" + "x".repeat(BankReading.LARGEST - BANK.length() - 10);

        assertThat(fields(full, new Edit.Write(Trail.to("bank"), "a-very-long-night")))
                .isEqualTo(new Typing.Refused(Why.TOO_LONG));
    }
}
