package org.waymark.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.waymark.authoring.Authorship;
import org.waymark.authoring.Authorships;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.PartKind;
import org.waymark.authoring.Right;
import org.waymark.base.Slug;
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
class PlanViewTest extends PageTest {

    private static final Slug COURSE = Examples.COURSE;
    private static final Slug NIGHT_CHECK = new Slug("night-check");
    private static int tests;

    private @Autowired Sitter sitter;
    private @Autowired JdbcClient jdbc;
    private @Autowired Accounts accounts;
    private @Autowired Authorships authorships;
    private @Autowired EditingCourses editing;

    private UserId leyla = new UserId(new UUID(0, 0));
    private UserId reader = new UserId(new UUID(0, 0));

    @BeforeEach
    void oneWhoWritesAndOneWhoReads() {
        tests++;
        List.of("draft_unfiled", "draft", "authorship")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        leyla = account("planner" + tests, "Leyla Quliyeva");
        reader = account("planreader" + tests, "Oxucu");
        authorships.keep(new Authorship(COURSE, leyla, Set.of(Right.EDIT)), PagesOnDatabase.NOW);
        authorships.keep(new Authorship(COURSE, reader, Set.of(Right.REVIEW)), PagesOnDatabase.NOW);
        UI.getCurrent().setLocale(Locale.of("en"));
    }

    private UserId account(String userName, String name) {
        var id = new UserId(UUID.randomUUID());
        accounts.open(
                new Account(
                        id, userName, name, Set.of(Role.INSTRUCTOR), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY),
                PagesOnDatabase.NOW);
        return id;
    }

    private void at(UserId who, String address) {
        sitter.becomes(who);
        go(address);
    }

    private String courseFile() {
        return editing.open(leyla, COURSE, "course.yaml").text();
    }

    private String quizFile() {
        return editing.open(leyla, COURSE, "quizzes/night-check.yaml").text();
    }

    private static NativeButton button(String name) {
        return buttons(name).findFirst().orElseThrow(() -> new AssertionError(name + " not in " + page()));
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> select(String label) {
        return all(Select.class)
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " not in " + page()));
    }

    private void open(String summary) {
        var fold = all(NativeDetails.class)
                .filter(it -> it.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow(() -> new AssertionError(summary + " not in " + page()));
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
        roundTrip();
    }

    // --- order ---

    @Test
    void aModuleMovesSaysWhereItIsAndComesBack() {
        var before = courseFile();
        at(leyla, SiteMap.workbench(COURSE));
        assertThat(button("Move up: First stage").isEnabled()).isFalse();

        press("Move down: First stage");

        assertThat(page()).contains("“First stage” is now module 2 of 2.");
        assertThat(courseFile()).isNotEqualTo(before);
        assertThat(button("Move down: First stage").isEnabled()).isFalse();

        press("Undo");

        assertThat(page()).contains("The order is as it was.");
        assertThat(courseFile()).isEqualTo(before);
    }

    @Test
    void anActivityGoesOnIntoTheNextModule() {
        at(leyla, SiteMap.workbench(COURSE));

        press("Move down: The night: a short check");

        assertThat(page()).contains("“The night: a short check” is now number 1 of 3 in “Second stage”.");
        assertThat(button("Move up: The night").isEnabled())
                .as("nothing is above it")
                .isFalse();
        assertThat(button("Move down: The night").isEnabled())
                .as("the last one of its module stays")
                .isFalse();
    }

    @Test
    void whoMayNotEditSeesTheContentsOnly() {
        at(reader, SiteMap.workbench(COURSE));

        assertThat(page()).contains("First stage", "lesson, 2 sections").doesNotContain("Add to this course");
        assertThat(buttons("Move down: First stage")).isEmpty();
    }

    @Test
    void whatSomebodyElseMovedMeanwhileIsShownInstead() {
        at(leyla, SiteMap.workbench(COURSE));
        var file = editing.open(leyla, COURSE, "course.yaml");
        editing.type(leyla, file.basis(), new DraftEdit.Whole(file.text().replace("First stage", "Stage one")));

        press("Move down: First stage");

        assertThat(said()).contains("Somebody else has changed this meanwhile.");
        assertThat(page()).contains("Stage one");
    }

    // --- taking away ---

    @Test
    void whatSomethingSpeaksOfSaysSoAndStays() {
        at(leyla, SiteMap.workbench(COURSE));

        press("Take away: storm");

        assertThat(page())
                .contains("It cannot be taken away while something else speaks of it:")
                .contains("The quiz night-check draws from it.")
                .doesNotContain("Take it away");
        press("Close");
        assertThat(page()).doesNotContain("draws from it");
    }

    @Test
    void aQuizIsTakenAwayAfterAQuestion() {
        at(leyla, SiteMap.workbench(COURSE));

        press("Take away: The storm");
        assertThat(page()).contains("“The storm” goes away with the next edition.");
        press("Take it away");

        assertThat(page()).contains("“The storm” was taken away.", "goes away", "quizzes/storm-quiz.yaml");
        assertThat(courseFile()).doesNotContain("- quiz: storm-quiz").contains("retired: [storm-000, storm-quiz]");

        press("Undo");

        assertThat(page()).contains("It is there again.", "Nothing is drafted");
        assertThat(courseFile()).contains("- quiz: storm-quiz", "retired: [storm-000]");
    }

    @Test
    void aSectionIsTakenAwayAndTheOneThatClosesALessonStays() {
        at(leyla, SiteMap.workbench(COURSE));
        open("2 sections");

        press("Take away: Who says so?");

        assertThat(page()).contains("This section closes every lesson and stays.");
    }

    // --- beginning ---

    @Test
    void aLessonIsBegunWithAnIdMadeOfItsTitle() {
        at(leyla, SiteMap.workbench(COURSE));
        open("Add to this course");

        type("New part, title: English", "İşıq və fırtına");
        assertThat(field("Id (New part)").getValue()).isEqualTo("isiq-ve-firtina");
        tick("Date the storm");
        press("Begin");

        assertThat(page()).contains("“isiq-ve-firtina” was begun.", "lessons/isiq-ve-firtina/az.md", "new file");
        assertThat(courseFile()).contains("- lesson: isiq-ve-firtina");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndWhatWasTypedStays() {
        at(leyla, SiteMap.workbench(COURSE));
        open("Add to this course");

        type("New part, title: English", "The night");
        type("Id (New part)", "the-night");
        press("Begin");

        assertThat(page()).contains("Something in this course has this id, or had it once.");
        assertThat(field("New part, title: English").getValue()).isEqualTo("The night");

        type("Id (New part)", "another-night");
        press("Begin");
        assertThat(said()).contains("Choose at least one objective.");
        assertThat(field("Id (New part)").getValue()).isEqualTo("another-night");
    }

    @Test
    void movingSomethingLeavesAHalfTypedFormAsItIs() {
        at(leyla, SiteMap.workbench(COURSE));
        open("Add to this course");
        type("New part, title: English", "Half");

        press("Move down: First stage");

        assertThat(field("New part, title: English").getValue()).isEqualTo("Half");
    }

    @Test
    void eachKindAsksForWhatItNeeds() {
        at(leyla, SiteMap.workbench(COURSE));
        open("Add to this course");
        Select<PartKind> kind = select("What");

        test(kind).selectItem("Bank");
        roundTrip();

        assertThat(all(TextField.class)
                        .filter(it -> "New part, title: English".equals(it.getLabel()))
                        .allMatch(it -> !it.isVisible()))
                .isTrue();
    }

    @Test
    void aCourseIsBegunFromTheWorkbench() {
        at(leyla, SiteMap.WORKBENCH);

        type("Course, title: English", "Pots " + tests);
        press("Begin");

        assertThat(page())
                .contains(
                        "Pots " + tests,
                        "publish this course.",
                        "lessons/first-lesson/tr.md",
                        "“title” has no line “tr”")
                .doesNotContain("| error |");
    }

    // --- searching ---

    @Test
    void everythingIsFoundWithItsKindAndPlace() {
        at(leyla, SiteMap.workbenchSearch(COURSE) + "?words=firtina");

        assertThat(page()).contains("Course (1)", "Quiz (", "quizzes/storm-quiz.yaml");
        assertThat(links("The storm")).containsExactly("/" + SiteMap.workbenchQuiz(COURSE, new Slug("storm-quiz")));

        type("Search", "no such thing");
        assertThat(page()).contains("Nothing was found.");
    }

    // --- quizzes ---

    @Test
    void whatIsDrawnByIsChosenFromWhatThereIs() {
        at(leyla, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));
        open("Which questions: 1 condition");

        tick("Weigh two voices");

        assertThat(quizFile()).contains("objectives: [date-the-storm, weigh-two-voices]");
        assertThat(page()).contains("Kept in the draft.");
    }

    @Test
    void theTitleAndRulesOfAQuizAreKeptAtOnce() {
        at(leyla, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));

        type("Title: English", "Only the night");
        type("Passed from (percent)", "75");

        assertThat(page()).contains("Kept in the draft.");
        assertThat(quizFile()).contains("en: \"Only the night\"", "cut-score: 75");

        type("Passed from (percent)", "7500");
        assertThat(page()).contains("1 error keeps the course from being published.");
    }

    @Test
    void howManyQuestionsMatchIsCountedAndTooFewIsSaid() {
        at(leyla, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));
        assertThat(page()).contains("now, 2 drawn", "2 questions, draw ");

        type("How many", "99");

        assertThat(page()).contains("99 wanted", "It cannot be drawn from yet");
    }

    @Test
    void twoDrawsThatWantTheSameQuestionsAreShort() {
        at(leyla, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));
        type("How many", "");
        press("Draw from one more bank");
        var same = all(TextField.class)
                .filter(it -> "How many".equals(it.getLabel()))
                .reduce((_, last) -> last)
                .orElseThrow();
        test(same).setValue("");
        roundTrip();

        assertThat(page()).contains("several draws want the same ones");
    }

    @Test
    void aDrawIsMadeAgainAndAgain() {
        at(leyla, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));

        press("Draw again");

        assertThat(page()).contains("2 questions, draw ");
    }

    @Test
    void aQuizIsDividedIntoSections() {
        at(leyla, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));

        press("Divide into sections");
        press("Add a section");
        type("Section: English", "Easy ones");

        assertThat(quizFile()).contains("sections:", "en: Easy ones", "tr: Bölüm 2");
    }

    @Test
    void aQuizThatSomebodyElseChangedIsShownWithWhatWasTyped() {
        at(leyla, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));
        var file = editing.open(leyla, COURSE, "quizzes/night-check.yaml");
        editing.type(leyla, file.basis(), new DraftEdit.Whole(file.text().replace("cut-score: 60", "cut-score: 61")));

        type("Title: English", "Mine");

        assertThat(page()).contains("Somebody else has changed this quiz meanwhile.", "You had typed: “Mine”");
        assertThat(field("Passed from (percent)").getValue()).isEqualTo("61");
        assertThat(quizFile()).doesNotContain("Mine");
    }

    @Test
    void whoMayNotEditReadsTheQuiz() {
        at(reader, SiteMap.workbenchQuiz(COURSE, NIGHT_CHECK));

        assertThat(page()).contains("You see this quiz, but may not change it.").doesNotContain("Draw from one more");
        assertThat(field("Passed from (percent)").isReadOnly()).isTrue();
    }

    @Test
    void pagesOfWhatIsNotThereAreNotThere() {
        for (var address : List.of(
                SiteMap.workbenchQuiz(COURSE, new Slug("no-such-quiz")),
                "workbench/no-such-course/search",
                "workbench/no-such-course/quizzes/night-check")) {
            at(leyla, address);

            assertThat(page()).as(address).contains("This page does not exist");
        }
    }
}
