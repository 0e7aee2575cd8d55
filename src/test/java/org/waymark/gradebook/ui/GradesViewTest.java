package org.waymark.gradebook.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.gradebook.GradebookServices.LEYLA;
import static org.waymark.gradebook.GradebookServices.MURAT;
import static org.waymark.gradebook.GradebookServices.ZEYNEP;
import static org.waymark.gradebook.Works.learner;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Right;
import org.waymark.gradebook.Given;
import org.waymark.gradebook.GradebookServices;
import org.waymark.gradebook.Works;
import org.waymark.ui.SiteMap;

class GradesViewTest extends GradePages {

    @Test
    void theGridTellsTheMarksOfAllLearners() {
        set(quiz(1), 2, new Given.Excused(), "Ill");
        atGrades();

        assertThat(shown().path("editable").asBoolean()).isTrue();
        assertThat(shown().path("columns")).hasSize(2);
        assertThat(shown().path("columns").path(0).path("p").asString()).isEqualTo("100");
        assertThat(shown().path("columns").path(0).path("f").asString())
                .as("of 1 and 3 points")
                .isEqualTo("2");
        assertThat(shown().path("rows").findValuesAsString("n"))
                .containsExactly("Learner 001", "Learner 002", "Learner 003");
        assertThat(codes(0)).isEqualTo("w..1 w..11");
        assertThat(codes(1)).isEqualTo("x.\" w..12");
        assertThat(shown().path("rows").path(0).path("g").asString()).isEqualTo("6.0%");
        assertThat(UI.getCurrent().getInternals().getTitle()).contains("Grades: 9-B");
    }

    @Test
    void whatIsTypedIntoACellIsKept() {
        atGrades();

        typeIn(0, 0, "87,5");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("87.5"));
        typeIn(0, 0, "excused");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(new Given.Excused());
        typeIn(0, 0, "");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(new Given.Nothing());

        typeIn(1, 1, "ninety");
        typeIn(1, 1, "101");
        typeIn(9, 9, "1");
        assertThat(entry(quiz(2), 2).version()).isZero();
    }

    @Test
    void whatSomebodyElseHasSetIsNotOverwrittenByTyping() {
        atGrades();
        set(quiz(1), 1, points("40"), "theirs");

        typeIn(0, 0, "60");

        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("40"));
        var words = ": somebody else has changed this meanwhile. Now: 40. Not kept: “60”.";
        assertThat(page()).contains("Learner 001 · ", words);
        assertThat(codes(0)).startsWith("h.\"40");
        typeIn(1, 1, "20");
        assertThat(page()).as("until it is settled").contains(words);

        press("Leave it as it is");
        assertThat(page()).doesNotContain("Not kept");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("40"));
    }

    @Test
    void whatWasTypedTooLateCanBeKeptAfterAll() {
        atGrades();
        set(quiz(1), 1, points("40"), "theirs");
        typeIn(0, 0, "60");
        set(quiz(1), 1, points("41"), "once more");

        press("Enter “60” all the same");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("41"));
        assertThat(page()).contains("Now: 41. Not kept: “60”.").doesNotContain("Now: 40.");

        press("Enter “60” all the same");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("60"));
        assertThat(entry(quiz(1), 1).comment()).isEqualTo("once more");
        assertThat(codes(0)).startsWith("h.\"60");
        assertThat(page()).doesNotContain("Not kept");
    }

    @Test
    void aColumnWhoseAssignmentWasWithdrawnSaysSoAndHowToTakeItOut() {
        set(quiz(1), 1, points("40"), "");
        var column = quiz(1);
        work.is(Works.withdrawn(Works.played(3, 2), Works.quiz(1).id()));
        atGrades();

        assertThat(shown().path("columns").findValuesAsString("o")).containsExactly("withdrawn", "out of 100");
        assertThat(shown().path("columns").findValuesAsString("k")).containsExactly("out of 100", "");
        openCell(0, 2);
        assertThat(page())
                .containsPattern("Withdrawn assignments whose entered points still count: .* \\(40 of 100\\)\\.");
        openCell(1, 2);
        assertThat(page()).doesNotContain("Withdrawn assignments");
        openCell(0, 0);
        assertThat(page()).doesNotContain("To the page of the assignment", "This excuses only here");

        openColumn(1);
        assertThat(page()).doesNotContain("was withdrawn");
        openColumn(0);
        assertThat(page())
                .contains("This assignment was withdrawn.", "still count towards the total", "take the column out");
        keeping.change(LEYLA, token(), column.withCounts(false));
        atGrades();
        openColumn(0);
        assertThat(page()).contains("It does not count towards the total.").doesNotContain("take the column out.");
    }

    @Test
    void aCellLeadsToItsWorkAndSaysThatExcusingInTheGradesDoesNotSpareIt() {
        oral();
        atGrades();
        openCell(0, 0);

        assertThat(page()).contains("This excuses only here, in the grades.");
        assertThat(ways())
                .contains("/" + SiteMap.classAssignment(token(), Works.quiz(1).token()));
        openCell(0, 2);
        assertThat(page()).doesNotContain("This excuses only here", "To the page of the assignment");
    }

    private static List<String> ways() {
        return all(Anchor.class).map(Anchor::getHref).toList();
    }

    @Test
    void aPanelIsClosedFromWithin() {
        atGrades();
        openCell(0, 0);
        openCell(1, 0);

        assertThat(buttons("Close")).hasSize(1);
        assertThat(only(all(CellPanel.class), "panel").getElement().getChildren())
                .anyMatch(it -> it.getText().equals("Close"));
    }

    @Test
    void aPressFromATableThatIsNoLongerShownDoesNothing() {
        atGrades();
        var old = shown().path("stamp").asInt();
        press("Add a column");
        type("Name", "Oral");
        type("Points possible", "10");
        press("Add the column");
        assertThat(shown().path("columns")).hasSize(3);

        fire("wm-mark", old, 0, 0, "50");
        fire("wm-cell", old, 0, 0, "");

        assertThat(entry(quiz(1), 1).version()).isZero();
        assertThat(said()).contains("50 was not kept", "Please try again");
    }

    @Test
    void everythingAboutACellStandsInItsPanel() {
        atGrades();
        openCell(0, 0);
        assertThat(page()).contains("Learner 001:", "1 of 100", "Earned by the work: 1 of 100", "does not see it yet");

        type("Points", "abc");
        press("Keep");
        assertThat(page()).contains("Enter a number, or “excused”.");

        type("Points", "70");
        write("Comment to the learner", "Well done");
        type("Reason for the change", "The key was wrong");
        press("Keep");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("70"));
        assertThat(entry(quiz(1), 1).comment()).isEqualTo("Well done");
        assertThat(said()).contains("Kept.");
        assertThat(page()).doesNotContain("Earned by the work");
        openCell(0, 0);
        assertThat(page())
                .contains(
                        "70 of 100",
                        "Changes",
                        "nothing entered → 70",
                        "Comment: Well done",
                        "Reason: The key was wrong",
                        "Leyla Quliyeva");
        assertThat(codes(0)).startsWith("h.\"70");

        tick("Excused: not counted at all");
        press("Keep");
        openCell(0, 0);
        assertThat(entry(quiz(1), 1).given()).isEqualTo(new Given.Excused());
        press("Close");
        assertThat(page()).doesNotContain("The key was wrong");
    }

    @Test
    void aPanelComesIntoSightAndGivesTheKeyboardBackWhenItIsClosed() {
        atGrades();
        toldBrowser("");
        openCell(0, 0);
        assertThat(toldBrowser("scrollIntoView")).isTrue();
        assertThat(all(Section.class)
                        .map(it -> it.getElement().getAttribute("aria-label"))
                        .filter(it -> it != null && it.startsWith("Learner 001:")))
                .hasSize(1);

        pressEscape();
        assertThat(page()).doesNotContain("Earned by the work");
        assertThat(toldBrowser("goBack")).isTrue();

        openCell(0, 0);
        toldBrowser("");
        press("Close");
        assertThat(toldBrowser("goBack")).isTrue();

        openCell(0, 0);
        toldBrowser("");
        press("Keep");
        assertThat(toldBrowser("goBack")).isTrue();

        press("Add a column");
        toldBrowser("");
        pressEscape();
        assertThat(toldBrowser("goBack")).isFalse();
        assertThat(page()).doesNotContain("A column marked by hand");
    }

    @Test
    void whatWasTypedInAPanelAndNotKeptCanBeOpenedAgain() {
        atGrades();
        openCell(0, 0);
        write("Comment to the learner", "Half a sentence");

        pressEscape();
        assertThat(page()).contains("What you typed was not kept.").doesNotContain("Earned by the work");
        press("Open again");
        assertThat(only(all(TextArea.class), "comment").getValue()).isEqualTo("Half a sentence");

        press("Keep");
        assertThat(entry(quiz(1), 1).comment()).isEqualTo("Half a sentence");
        openCell(0, 0);
        pressEscape();
        assertThat(page()).doesNotContain("What you typed was not kept.");
    }

    @Test
    void enterKeepsWhatWasTypedAsInTheTable() {
        atGrades();
        openCell(0, 0);
        type("Points", "41");

        pressKey(field("Points"), CellPanel.ENTER);

        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("41"));
        assertThat(page()).doesNotContain("Earned by the work");
    }

    @Test
    void aLessonIsDoneAndPointsThatAreNotTheLastWordSayWhereTheyComeFrom() {
        work.is(Works.onTheWay());
        atGrades();

        assertThat(shown().path("columns").findValuesAsString("o"))
                .containsExactlyInAnyOrder("no points", "out of 100", "out of 100");
        assertThat(codes(0).split(" ", -1)).containsExactlyInAnyOrder("d..", "s..20", "p..50");
        openCell(0, Arrays.asList(codes(0).split(" ", -1)).indexOf("d.."));
        assertThat(page()).contains("The lesson: done on 20 November 2026").doesNotContain("no points yet");
        assertThat(field("Points").getHelperText()).contains("A lesson has no points of its own");
        openCell(0, Arrays.asList(codes(0).split(" ", -1)).indexOf("s..20"));
        assertThat(page())
                .contains(
                        "20 of 100",
                        "Under way: 1 of 5 quizzes done. The points of a module are the average of its quizzes; a quiz that is not done counts as 0.");
        openCell(0, Arrays.asList(codes(0).split(" ", -1)).indexOf("p..50"));
        assertThat(page()).contains("50 of 100", "A part still waits to be marked, so these points may change.");
        openCell(0, 3);
        assertThat(page())
                .contains(
                        "Done; has no points and does not count: ",
                        "1 of 5 quizzes done",
                        "That is 70 of 200 points: 35%.");
    }

    @Test
    void whereSomebodyHasSetPointsForALessonThereAreSomeToBeHad() {
        work.is(Works.onTheWay());
        atGrades();
        var place = Arrays.asList(codes(0).split(" ", -1)).indexOf("d..");

        typeIn(0, place, "10");
        atGrades();

        assertThat(shown().path("columns").findValuesAsString("o"))
                .containsExactly("out of 100", "out of 100", "out of 100");
        assertThat(codes(0)).contains("h..10");
    }

    @Test
    void aCellThatSomebodyElseHasChangedIsShownBesideWhatWasTyped() {
        atGrades();
        openCell(0, 0);
        set(quiz(1), 1, points("40"), "theirs");

        type("Points", "70");
        press("Keep");

        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("40"));
        assertThat(page()).contains("Somebody else has changed this", "Points: 40", "Comment: theirs");
        assertThat(field("Points").getValue()).isEqualTo("70");
        press("Keep what I typed");
        press("Keep");
        assertThat(entry(quiz(1), 1).given()).isEqualTo(points("70"));
    }

    @Test
    void aTotalIsExplainedInWords() {
        atGrades();
        openCell(0, 2);

        assertThat(page())
                .contains(
                        "Total: Learner 001",
                        "6.0%",
                        "Counted: ",
                        "That is 12 of 200 points: 6%.",
                        "All points earned are divided by all points possible.",
                        "rounded once, at the end, to one decimal");
    }

    @Test
    void whoOnlyFollowsReadsAndDoesNotMark() {
        GradebookServices.assists(jdbc, classroom, Right.FOLLOW);
        at(MURAT, SiteMap.classGrades(token()));
        openCell(0, 0);

        assertThat(shown().path("editable").asBoolean()).isFalse();
        assertThat(page())
                .contains("Download CSV", "Earned by the work")
                .doesNotContain("Release grades", "Add a column");
        assertThat(buttons("Keep")).isEmpty();
        typeIn(0, 0, "50");
        assertThat(entry(quiz(1), 1).version()).isZero();
        assertThat(said()).contains("right");
    }

    @Test
    void whoHasNoPartInItIsKeptOut() {
        GradebookServices.assists(jdbc, classroom, Right.ASSIGN);
        at(MURAT, SiteMap.classGrades(token()));
        assertThat(all(GradeGrid.class)).isEmpty();
        assertThat(page()).doesNotContain("Learner 001").contains("right");

        at(ZEYNEP, SiteMap.classGrades(token()));
        assertThat(all(GradeGrid.class)).isEmpty();
        var foreign = page();
        at(ZEYNEP, SiteMap.classGrades("no-such-class"));
        assertThat(foreign).isEqualTo(page()).doesNotContain("9-B");
    }

    @Test
    void anArchivedClassIsOnlyRead() {
        jdbc.sql("update classroom set archived_at = '2026-11-21 13:00:00'").update();
        atGrades();

        assertThat(shown().path("editable").asBoolean()).isFalse();
        assertThat(page()).contains("Download Excel file").doesNotContain("Release grades");
    }

    @Test
    void whereThereIsNothingToMarkThePageSaysWhatToDo() {
        work.is(Works.nothing(Set.of(learner(1))));
        atGrades();
        assertThat(page()).contains("Everything you assign gets a column here", "Add a column");

        work.is(Works.nothing(Set.of()));
        atGrades();
        assertThat(page()).contains("Once learners are in the class", "To the learners");
    }

    @Test
    void openingTakesTheSameStatementsWhateverTheSizeOfTheClass() {
        var few = database.statementsOf(this::atGrades);
        classOf(200, 20);

        assertThat(database.statementsOf(this::atGrades)).isEqualTo(few);
        assertThat(shown().path("rows")).hasSize(200);
    }
}
