package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Examples;
import org.waymark.content.Section;
import org.waymark.ui.SiteMap;

class LessonEditorViewTest extends AuthorsPage {

    private static final Slug NIGHT = Examples.FIRST_LESSON;
    private static final String LOG = SiteMap.workbenchLesson(COURSE, NIGHT, Examples.FIRST_SECTION);
    private static final String ENGLISH = "lessons/the-night/en.md";
    private static final String AZERBAIJANI = "lessons/the-night/az.md";
    private static final String NOT_FOUND = "This page does not exist";

    @Test
    void anAuthorWritesASectionInThreeLanguagesAndSeesHowItWillBeRead() throws IOException {
        leylaOpens(LOG);

        write("en what-the-log-says body", "Ten, **not** nine [[log-1902 ¶2]].");
        write("tr what-the-log-says body", "Dokuz *değil*, on [[log-1902 ¶2]].");
        write("az what-the-log-says body", "Doqquz deyil, on [[log-1902 ¶2]].");

        assertThat(calls())
                .filteredOn(it -> it.matches("saved 1 \\d\\d:\\d\\d:\\d\\d"))
                .hasSize(3);
        assertThat(draft(ENGLISH)).contains("Ten, **not** nine [[log-1902 ¶2]].");
        assertThat(draft("lessons/the-night/tr.md")).contains("Dokuz *değil*, on [[log-1902 ¶2]].");
        assertThat(draft(AZERBAIJANI)).contains("Doqquz deyil, on [[log-1902 ¶2]].");
        assertThat(markup()).contains("<strong>not</strong>", "<em>değil</em>", "Doqquz deyil, on");
        assertThat(file(ENGLISH)).contains("nine o’clock");
    }

    @Test
    void aLessonIsReachedFromItsCourseAndLeadsBack() {
        leylaOpens(SiteMap.workbench(COURSE));
        assertThat(links("The night")).containsExactly("/" + SiteMap.workbenchLesson(COURSE, NIGHT));

        leylaOpens(SiteMap.workbenchLesson(COURSE, NIGHT));

        assertThat(given(text("en - title"))).isEqualTo("The night");
        assertThat(page()).contains("Lesson editor: The night");
        assertThat(links("A night at the lighthouse")).containsExactly("/workbench/lighthouse");
        assertThat(links("To the course")).containsExactly("/workbench/lighthouse");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        leylaOpens(LOG);

        write("en what-the-log-says body", "Nobody says so [[no-such-source ¶1]].");

        assertThat(page()).contains("en.md:8");
        assertThat(calls()).anyMatch(it -> it.startsWith("saved 1"));
    }

    @Test
    void twoWhoWriteTheSameTextDoNotOverwriteEachOther() {
        leylaOpens(LOG);
        var seen = mark("en what-the-log-says body");
        kamalOpens(LOG);
        write("en what-the-log-says body", "His [[log-1902 ¶1]].");
        leylaOpens(LOG);

        typed("en what-the-log-says body", 2, seen, "Hers [[log-1902 ¶1]].");

        assertThat(draft(ENGLISH)).contains("His [[").doesNotContain("Hers");
        assertThat(calls()).contains("contested 2");
        assertThat(page()).contains("Somebody else has changed this text", "His [[log-1902 ¶1]].");
    }

    @Test
    void twoWhoWriteDifferentSectionsAreNotAsked() {
        leylaOpens(LOG);
        var seen = mark("en what-the-log-says body");
        kamalOpens(SiteMap.workbenchLesson(COURSE, NIGHT, Section.WHO_SAYS_SO));
        write("en who-says-so body", "- Nine: **the log** [[log-1902 ¶1, ¶2]].");
        leylaOpens(LOG);

        typed("en what-the-log-says body", 2, seen, "Hers [[log-1902 ¶1]].");

        assertThat(draft(ENGLISH)).contains("Hers [[log-1902 ¶1]].", "- Nine: **the log**");
    }

    @Test
    void aLanguageThatIsNotThereYetIsBegunHere() throws IOException {
        Files.delete(folder().resolve(AZERBAIJANI));
        leylaOpens(LOG);
        assertThat(part("What the log says")).contains("Azərbaycanca: missing");

        write("az what-the-log-says body", "Mayakçı on yazır [[log-1902 ¶1]].");
        assertThat(given(text("az what-the-log-says heading"))).isEqualTo("What the log says");
        write("az what-the-log-says heading", "Jurnalda nə yazılıb");

        assertThat(draft(AZERBAIJANI))
                .contains("## Jurnalda nə yazılıb {#what-the-log-says}\n\nMayakçı on yazır [[log-1902 ¶1]].");
        assertThat(part("What the log says")).contains("Azərbaycanca: up to date");
    }

    @Test
    void aTranslationWhoseSourceHasChangedIsOutOfDateUntilItIsSaidToFit() {
        leylaOpens(LOG);
        write("en what-the-log-says body", "Ten [[log-1902 ¶1]].");
        assertThat(part("What the log says")).contains("Türkçe: out of date", "Azərbaycanca: out of date");

        press("Still fits");

        assertThat(part("What the log says")).contains("Türkçe: up to date", "Azərbaycanca: out of date");
    }

    @Test
    void aMinorEditLeavesTranslationsAsTheyAre() {
        leylaOpens(LOG);
        tick("Minor edit: the translations still fit");

        write("en what-the-log-says body", "Ten [[log-1902 ¶1]].");

        assertThat(part("What the log says")).doesNotContain("out of date");
    }

    @Test
    void whatFoundNoPlaceIsKeptAndThereAgain() {
        leylaOpens(LOG);
        write("en what-the-log-says body", "## Another {#another}");
        assertThat(calls()).contains("refused 1");
        assertThat(page()).contains("This cannot be put into the lesson");

        leylaOpens(SiteMap.workbench(COURSE));
        leylaOpens(LOG);
        assertThat(page()).contains("You typed this, but the file had no place for it", "## Another {#another}");

        kamalOpens(SiteMap.workbench(COURSE));
        kamalOpens(LOG);
        assertThat(page()).doesNotContain("## Another {#another}");
    }

    @Test
    void wordsWaitForASectionAlsoWhereItIsGone() {
        leylaOpens(LOG);
        write("en what-the-log-says body", "## Another {#another}");
        for (var language : Language.values()) {
            removeElsewhere("lessons/the-night/" + language.tag() + ".md", Examples.FIRST_SECTION);
        }

        leylaOpens(LOG);

        assertThat(page()).contains("You typed this, but the file had no place for it", "## Another {#another}");
        assertThat(part("what-the-log-says")).contains("English: missing");
    }

    @Test
    void whoMayNotEditReadsHowItWillBe() {
        kamalOpens(LOG);
        write("en what-the-log-says body", "Ten [[log-1902 ¶1]].");

        reviewerOpens(LOG);

        assertThat(find(MarkdownField.class).all()).isEmpty();
        assertThat(page()).contains("You may read the drafts of this course but not change them");
        assertThat(markup()).contains("Ten");
    }

    @Test
    void whoseRightIsTakenWhileTheyWriteIsToldAndLosesNothing() {
        kamalOpens(LOG);
        takeRights();

        write("en what-the-log-says body", "Ten [[log-1902 ¶1]].");

        assertThat(calls()).contains("refused 1");
        assertThat(page()).contains("You may not write this course any more");
    }

    @Test
    void aForeignCourseAndALessonThatIsNotThereAreAnsweredAlike() {
        strangerOpens(LOG);
        assertThat(page()).contains(NOT_FOUND).doesNotContain("lighthouse");

        for (var address : List.of(
                "workbench/lighthouse/lessons/no-such-lesson",
                "workbench/no-such-course/lessons/the-night",
                "workbench/lighthouse/lessons/Not-an-id")) {
            leylaOpens(address);

            assertThat(page()).as(address).contains(NOT_FOUND);
        }
    }

    @Test
    void aCourseThatCannotBeReadSaysWhatIsMissing() throws IOException {
        var course = new Slug("half-a-course");
        Files.createDirectories(folder(course).resolve("lessons/the-night"));
        Files.writeString(folder(course).resolve("course.yaml"), "course: [");
        Files.writeString(folder(course).resolve(ENGLISH), file(ENGLISH));
        leylaWrites(course);

        leylaOpens(SiteMap.workbenchLesson(course, NIGHT));

        assertThat(page()).contains("say too little to make a course", "course.yaml");
        assertThat(fields()).isEmpty();
    }

    @Test
    void thePageSpeaksTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.of("az"));

        leylaOpens(LOG);

        assertThat(page()).contains("İş masası", "Mayakda bir gecə", "Kursa keç", "mənbə mətn");
        assertThat(fields()).extracting(MarkdownField::language).contains(Language.TURKISH);
    }

    // --- the shape of the lesson ---

    private static final String LETTER = SiteMap.workbenchLesson(COURSE, new Slug("the-letter"));

    private void begins(String title) {
        var fold = all(NativeDetails.class)
                .filter(it -> it.getSummaryText().equals("Add a section"))
                .findFirst()
                .orElseThrow();
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        roundTrip();
        all(TextField.class)
                .filter(it -> it.getLabel().equals("New section, title: English"))
                .findFirst()
                .orElseThrow()
                .setValue(title);
        press("Begin");
    }

    @Test
    void aSectionIsBegunBehindTheOpenOneAndMovedInAllLanguages() {
        leylaOpens(LOG);

        begins("After the storm");

        assertThat(page()).contains("“After the storm” was begun");
        assertThat(given(text("en after-the-storm heading"))).isEqualTo("After the storm");
        assertThat(draft(AZERBAIJANI)).contains("{#after-the-storm}");
        press("Move up: After the storm");
        assertThat(page()).contains("“After the storm” is now section 1 of 3, in all languages.");
        assertThat(draft(AZERBAIJANI).indexOf("{#after-the-storm}"))
                .isLessThan(draft(AZERBAIJANI).indexOf("{#what-the-log-says}"));
        assertThat(button("Move up: After the storm").isEnabled()).isFalse();

        press("Undo");

        assertThat(draft(AZERBAIJANI).indexOf("{#after-the-storm}"))
                .isGreaterThan(draft(AZERBAIJANI).indexOf("{#what-the-log-says}"));
    }

    @Test
    void aTitleThatASectionHasAlreadyGetsAnotherId() {
        leylaOpens(LOG);

        begins("What the log says");

        assertThat(draft(ENGLISH)).contains("{#what-the-log-says-2}");
    }

    @Test
    void aSectionThatNothingSpeaksOfGoesAndComesBack() {
        leylaOpens(LOG);
        begins("After the storm");
        var before = draft(ENGLISH);

        press("Take away: After the storm");
        press("Take it away");

        assertThat(draft(ENGLISH)).doesNotContain("after-the-storm");
        assertThat(page()).contains("“After the storm” was taken away.");
        assertThat(given(text("en - title"))).isEqualTo("The night");
        press("Undo");
        assertThat(draft(ENGLISH)).isEqualTo(before);
        assertThat(part("After the storm")).isNotEmpty();
    }

    @Test
    void theSectionThatClosesALessonStaysWhereItIs() {
        leylaOpens(SiteMap.workbenchLesson(COURSE, NIGHT, Section.WHO_SAYS_SO));

        assertThat(buttons("Move up: Who says so?")).isEmpty();
        assertThat(buttons("Take away: Who says so?")).isEmpty();
    }

    @Test
    void aLanguageIsBegunWithAllSections() throws IOException {
        Files.delete(folder().resolve(AZERBAIJANI));
        leylaOpens(LOG);

        press("Begin with all sections: Azərbaycanca");

        assertThat(draft(AZERBAIJANI)).contains("{#what-the-log-says}", "{#who-says-so}");
        assertThat(part("What the log says")).contains("Azərbaycanca: missing");
        assertThat(buttons("Begin with all sections: Azərbaycanca")).isEmpty();
        write("az what-the-log-says body", "Mayakçı on yazır [[log-1902 ¶1]].");
        assertThat(part("What the log says")).contains("Azərbaycanca: out of date");
        write("az what-the-log-says heading", "Jurnalda nə yazılıb");
        assertThat(part("What the log says")).contains("Azərbaycanca: up to date");
    }

    @Test
    void whoMayNotEditDoesNotSeeTheShapeToWorkAt() {
        reviewerOpens(LETTER);

        assertThat(page()).doesNotContain("Add a section", "Begin with all sections");
    }

    private static NativeButton button(String name) {
        return buttons(name).findFirst().orElseThrow();
    }
}
