package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.MergingDrafts;
import org.waymark.authoring.Right;
import org.waymark.authoring.TakingTurns;
import org.waymark.authoring.Turn;
import org.waymark.base.Slug;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.Role;
import org.waymark.identity.Sitter;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.PageTest;
import org.waymark.ui.SiteMap;

@ContextConfiguration(classes = WorkbenchViews.class)
@ViewPackages(packages = {"org.waymark.authoring.ui", "org.waymark.ui"})
class TwoVersionsTest extends PageTest {

    private static final Slug COURSE = Examples.COURSE;
    private static final String LESSON = "lessons/the-night/en.md";
    private static final String ORIGINAL = ExampleFiles.all().text(LESSON).orElseThrow();
    private static final Slug SECTION = new Slug("what-the-log-says");
    private static int tests;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Authorships authorships;
    private @Autowired EditingCourses editing;
    private @Autowired MergingDrafts merging;
    private @Autowired TakingTurns turns;

    private UserId leyla = new UserId(new UUID(0, 0));
    private UserId kamal = new UserId(new UUID(0, 0));

    @BeforeEach
    void twoAuthors() {
        tests++;
        empty();
        leyla = author("leyla-v" + tests, "Leyla Quliyeva", Right.EDIT);
        kamal = author("kamal-v" + tests, "Kamal Əliyev", Right.EDIT);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    @AfterEach
    void asItWas() {
        WorkbenchViews.put(LESSON, ORIGINAL);
        empty();
    }

    private void empty() {
        List.of(
                        "draft_unfiled",
                        "draft",
                        "draft_revision",
                        "draft_lease",
                        "draft_aside",
                        "draft_aside_words",
                        "authorship")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    private UserId author(String userName, String name, Right right) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(
                        id, userName, name, Set.of(Role.INSTRUCTOR), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        authorships.keep(new Authorship(COURSE, id, Set.of(right)), PagesOnDatabase.NOW);
        return id;
    }

    private void draft(UserId who, String words) {
        editing.type(who, editing.open(who, COURSE, LESSON).basis(), new DraftEdit.Body(SECTION, words));
    }

    private String text() {
        return editing.open(leyla, COURSE, LESSON).text();
    }

    private void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }

    @SuppressWarnings("unchecked")
    private void choose(MergeChoice choice) {
        all(RadioButtonGroup.class).forEach(it -> ((RadioButtonGroup<MergeChoice>) it).setValue(choice));
        roundTrip();
    }

    private void bothHaveChangedTheLog() {
        draft(leyla, "Hers [[log-1902 ¶1]].");
        WorkbenchViews.put(LESSON, text().replace("Hers", "Theirs"));
    }

    @Test
    void theWorkbenchLeadsToWhatIsToBeMergedAndToTheHistory() {
        bothHaveChangedTheLog();

        at(leyla, SiteMap.workbench(COURSE));

        assertThat(page()).contains("changed in the folder meanwhile");
        assertThat(links("Merge with the folder")).containsExactly("/" + SiteMap.merge(COURSE, LESSON));
        assertThat(links("History")).containsExactly("/" + SiteMap.fileHistory(COURSE, LESSON));
    }

    @Test
    void whatBothHaveChangedIsAskedAndNothingIsKeptBefore() {
        bothHaveChangedTheLog();
        at(leyla, SiteMap.merge(COURSE, LESSON));

        assertThat(page())
                .contains("One part was changed by both sides", "What the log says", "Hers", "Theirs")
                .contains("As it lies in the folder", "As it is drafted");
        press("Keep the merged text");
        assertThat(page()).contains("Choose one of them.");

        choose(MergeChoice.THEIRS);
        press("Keep the merged text");

        assertThat(text()).contains("Theirs");
        assertThat(said()).contains("The file is what lies in the folder.");
    }

    @Test
    void ownWordsAreKeptAsTheyAreWrittenAndTakenInTheEnd() {
        bothHaveChangedTheLog();
        at(leyla, SiteMap.merge(COURSE, LESSON));
        choose(MergeChoice.OWN);
        var words = "## What the log says {#what-the-log-says}\n\nBoth [[log-1902 ¶1]].";
        test(all(TextArea.class).findFirst().orElseThrow()).setValue(words);
        roundTrip();

        at(leyla, SiteMap.merge(COURSE, LESSON));
        assertThat(all(TextArea.class).map(TextArea::getValue)).containsExactly(words);
        press("Keep the merged text");

        assertThat(text()).contains("Both").doesNotContain("Hers", "Theirs");
        assertThat(said()).contains("The draft holds both versions now.");
    }

    @Test
    void whoIsOvertakenWhileMergingIsAskedAgain() {
        bothHaveChangedTheLog();
        at(leyla, SiteMap.merge(COURSE, LESSON));
        choose(MergeChoice.MINE);
        draft(kamal, "His [[log-1902 ¶1]].");

        press("Keep the merged text");

        assertThat(page()).contains("This file has changed again in the meantime", "His");
        assertThat(text()).contains("His");
    }

    @Test
    void whereThereIsOneVersionThereIsNothingToMerge() {
        at(leyla, SiteMap.merge(COURSE, LESSON));

        assertThat(page()).contains("There is nothing to merge", LESSON);
    }

    @Test
    void whoMayNotEditIsToldSo() {
        bothHaveChangedTheLog();
        var reader = author("oxucu" + tests, "Oxucu", Right.REVIEW);

        at(reader, SiteMap.merge(COURSE, LESSON));
        assertThat(page()).contains("You may not edit this course");

        at(reader, SiteMap.workbench(COURSE));
        assertThat(links("Merge with the folder")).isEmpty();
    }

    @Test
    void wordsThatWaitAreNamedOnTheWorkbenchOfTheirWriter() {
        var shown = text();
        draft(kamal, "His [[log-1902 ¶1]].");
        sitter.becomes(leyla);
        merging.bring(leyla, COURSE, LESSON, shown, new DraftEdit.Body(SECTION, "Hers [[log-1902 ¶1]]."));

        at(leyla, SiteMap.workbench(COURSE));
        assertThat(page()).contains("Words of yours wait");
        assertThat(links(LESSON)).contains("/" + SiteMap.merge(COURSE, LESSON));

        at(leyla, SiteMap.merge(COURSE, LESSON));
        assertThat(page()).contains("As Kamal Əliyev has drafted it", "As you typed it");

        at(kamal, SiteMap.workbench(COURSE));
        assertThat(page()).doesNotContain("Words of yours wait");
    }

    @Test
    void theWorkbenchSaysWhoIsEditingWhileTheyAre() {
        at(kamal, SiteMap.workbench(COURSE));
        assertThat(page()).doesNotContain("Editing now");

        turns.take(leyla, COURSE, "lessons/the-night", "who-says-so");
        look();
        assertThat(page()).contains("Editing now", "Leyla Quliyeva is editing “Who says so?” in The night");

        turns.leave(leyla, COURSE, "lessons/the-night");
        look();
        assertThat(page()).doesNotContain("Leyla Quliyeva is editing");
    }

    @Test
    void theSectionsOfALessonNameWhoElseWritesThere() {
        turns.take(kamal, COURSE, "lessons/the-night", "who-says-so");

        at(leyla, SiteMap.workbenchLesson(COURSE, Examples.FIRST_LESSON, SECTION));

        assertThat(page()).contains("Writing here now: Kamal Əliyev");
        assertThat(turns.others(kamal, COURSE)).extracting(Turn::place).containsExactly(SECTION.value());
        turns.leave(kamal, COURSE, "lessons/the-night");
        look();
        assertThat(page()).doesNotContain("Writing here now");
    }

    @Test
    void theLessonEditorSaysThatItsFileHasChangedInTheFolder() {
        var lesson = SiteMap.workbenchLesson(COURSE, Examples.FIRST_LESSON);
        at(leyla, lesson);
        assertThat(page()).doesNotContain("was changed in the folder");

        bothHaveChangedTheLog();
        at(leyla, lesson);

        assertThat(page()).contains("This file was changed in the folder after its draft was begun.");
        assertThat(links(LESSON)).containsExactly("/" + SiteMap.merge(COURSE, LESSON));
    }

    @Test
    void aForgottenPageAsksNothingAnyMore() {
        turns.take(leyla, COURSE, LESSON, "");
        at(kamal, SiteMap.workbench(COURSE));
        assertThat(page()).contains("Leyla Quliyeva is editing");

        for (var time = TakingTurns.PULSE;
                time.compareTo(Pulse.FORGOTTEN_AFTER) <= 0;
                time = time.plus(TakingTurns.PULSE)) {
            look();
        }

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(page()).doesNotContain("Leyla Quliyeva is editing");
    }

    @Test
    void whoMergesIsSeenByOthersUntilTheyLeave() {
        bothHaveChangedTheLog();
        at(leyla, SiteMap.merge(COURSE, LESSON));
        assertThat(turns.others(kamal, COURSE)).hasSize(1);

        go(SiteMap.WORKBENCH);

        assertThat(turns.others(kamal, COURSE)).isEmpty();
    }

    @Test
    void anOlderTextIsRestoredAndTheWayBackOffered() {
        draft(leyla, "First [[log-1902 ¶1]].");
        draft(kamal, "Second [[log-1902 ¶1]].");
        at(leyla, SiteMap.fileHistory(COURSE, LESSON));
        assertThat(page()).contains("somebody else went on writing", "Leyla Quliyeva", "Drafted, last by Kamal Əliyev");

        pressRestore();
        assertThat(text()).contains("First");

        press("Undo");
        assertThat(text()).contains("Second");
        assertThat(page()).contains("It is as it was before.");
    }

    private void pressRestore() {
        press(all(NativeButton.class)
                .filter(it -> words(it).equals("Restore"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aDraftIsDiscardedAtASecondPressAndStaysInTheHistory() {
        draft(leyla, "Hers [[log-1902 ¶1]].");
        at(leyla, SiteMap.fileHistory(COURSE, LESSON));
        assertThat(page()).contains("What was drafted stays in this history");

        press("Discard now");
        at(leyla, SiteMap.workbench(COURSE));
        assertThat(page()).contains("History of 1 file");
        assertThat(links(LESSON)).containsExactly("/" + SiteMap.fileHistory(COURSE, LESSON));
    }

    @Test
    void aDraftThatWasDiscardedIsTakenBackAtOnePress() {
        draft(leyla, "Hers [[log-1902 ¶1]].");
        at(leyla, SiteMap.fileHistory(COURSE, LESSON));

        press("Discard now");
        assertThat(text()).isEqualTo(ORIGINAL);
        assertThat(page()).contains("The draft was discarded.", "draft discarded");

        press("Undo");
        assertThat(text()).contains("Hers");
    }

    @Test
    void whoIsOvertakenDiscardsNothing() {
        draft(leyla, "Hers [[log-1902 ¶1]].");
        at(leyla, SiteMap.fileHistory(COURSE, LESSON));
        draft(kamal, "His [[log-1902 ¶1]].");

        press("Discard now");

        assertThat(text()).contains("His");
        assertThat(page()).contains("Somebody else has changed this file in the meantime.");
    }

    @Test
    void anyTwoStatesAreCompared() {
        draft(leyla, "First [[log-1902 ¶1]].");
        draft(kamal, "Second [[log-1902 ¶1]].");

        at(leyla, SiteMap.fileHistory(COURSE, LESSON) + "&older=1&newer=0");

        assertThat(tagged("del")).anyMatch(it -> it.contains("removed:") && it.contains("First"));
        assertThat(tagged("ins")).anyMatch(it -> it.contains("added:") && it.contains("Second"));
        at(leyla, SiteMap.fileHistory(COURSE, LESSON) + "&older=1&newer=1");
        assertThat(page()).contains("Both are the same.");
    }

    @Test
    void aFileThatNeverWasIsNotFound() {
        for (var file : List.of("lessons/never/en.md", "../secret", "")) {
            at(leyla, SiteMap.fileHistory(COURSE, file));
            assertThat(page()).as(file).contains("This page does not exist");
        }
        at(leyla, SiteMap.workbench(COURSE) + "/history");
        assertThat(page()).contains("This page does not exist");
    }

    @Test
    void thePagesSpeakTheReadersLanguage() {
        bothHaveChangedTheLog();
        UI.getCurrent().setLocale(Locale.of("az"));

        at(leyla, SiteMap.merge(COURSE, LESSON));
        assertThat(page()).contains("İki variantı birləşdir", "Qovluqdakı", "Qaralamadakı");

        UI.getCurrent().setLocale(Locale.of("tr"));
        at(leyla, SiteMap.fileHistory(COURSE, LESSON));
        assertThat(page()).contains("Bir dosyanın geçmişi", "Taslak hâlinde; son yazan Leyla Quliyeva");
    }
}
