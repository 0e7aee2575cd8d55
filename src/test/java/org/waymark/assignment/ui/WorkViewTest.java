package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.LateRule;
import org.waymark.assignment.Posted;
import org.waymark.assignment.Task;
import org.waymark.base.Language;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Right;
import org.waymark.content.Examples;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.Keyboard;
import org.waymark.ui.SiteMap;

class WorkViewTest extends WorkPages {

    private static final String DUE = "2026-11-27T14:00:00Z";

    private void atWork(UserId who, Classroom classroom) {
        at(who, SiteMap.classWork(classroom.token()));
    }

    private Assignment now(Classroom classroom, Assignment old) {
        return work(classroom).posted(old.token()).orElseThrow().assignment();
    }

    private void somebodyPutsItOff(Classroom classroom, Assignment old) {
        var later = form(QUIZ, NEVER, at("2026-12-01T14:00:00Z"), NEVER);
        assigning.change(leyla, classroom.token(), old.token(), old.version(), later, "");
    }

    @Test
    void aClassWithoutWorkSaysWhatToDo() {
        atWork(leyla, opened());

        assertThat(page())
                .contains(
                        "Nothing is assigned yet",
                        "Assign a lesson, a quiz, a scenario or a whole module.",
                        "Azerbaijan Time");
        assertThat(buttons("Assign")).hasSize(1);
    }

    @Test
    void whoMayNotAssignIsNotOfferedIt() {
        var classroom = opened();
        assists(classroom, Right.FOLLOW);

        atWork(murat, classroom);
        assertThat(page())
                .contains("What is assigned to this class appears here")
                .doesNotContain("Assign a lesson");
        assertThat(buttons("Assign")).isEmpty();

        due(classroom, QUIZ, DUE);
        atWork(murat, classroom);
        assertThat(page()).contains("The storm", "0 of 0 have done it");
        assertThat(buttons("Change: The storm")).isEmpty();
        assertThat(buttons("Withdraw: The storm")).isEmpty();
    }

    @Test
    void severalThingsAreAssignedTogether() {
        var classroom = opened();
        come(classroom, "Ayla");
        atWork(leyla, classroom);
        press("Assign");
        tick("The night");
        tick("The storm");
        assertThat(page()).contains("2 are chosen.");
        day("due", "2026-11-27", "18:00");
        assertThat(page()).contains("Friday 27 November, 18:00");
        test(find(TextArea.class).single()).setValue("Read first.");

        pressLast("Assign");

        var work = work(classroom).inForce().stream().map(Posted::assignment).toList();
        assertThat(work).hasSize(2).allSatisfy(it -> {
            assertThat(it.window().due()).isEqualTo(at(DUE));
            assertThat(it.note()).isEqualTo("Read first.");
        });
        assertThat(page()).contains("2 things are assigned.", "0 of 1 have done it", "The whole class", "Read first.");
    }

    private void pressLast(String words) {
        var found = buttons(words).toList();
        press(found.getLast());
    }

    @Test
    void aWholeModuleTakesThePlaceOfWhatIsInIt() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        tick("The letter");
        assertThat(page()).contains("1 is chosen.");
        var modules = all(Checkbox.class)
                .filter(it -> words(it).contains("The whole module"))
                .toList();
        test(modules.getLast()).click();
        roundTrip();
        assertThat(page()).contains("1 is chosen.");

        pressLast("Assign");

        assertThat(work(classroom).inForce())
                .singleElement()
                .extracting(it -> it.assignment().task())
                .isEqualTo(new Task(Examples.COURSE, Task.Kind.MODULE, Examples.SECOND_MODULE));
    }

    @Test
    void withoutSomethingToDoNothingIsAssigned() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");

        pressLast("Assign");

        assertThat(page()).contains("Choose at least one thing to do.");
        assertThat(work(classroom).posted()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        tick("The storm");
        day("opens", "2026-11-28", "08:00");
        day("due", "2026-11-27", "18:00");

        pressLast("Assign");
        assertThat(page()).contains("It would be due before it opens.");
        assertThat(input("due-day").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input("opens-day").getValue()).isEqualTo("2026-11-28");
        assertThat(work(classroom).posted()).isEmpty();

        day("due", "2026-11-29", "18:00");
        assertThat(page()).doesNotContain("It would be due before it opens.");
        day("closes", "", "18:00");
        pressLast("Assign");
        assertThat(page()).contains("Give the day, too.");
        assertThat(work(classroom).posted()).isEmpty();

        day("closes", "2026-11-30", "");
        pressLast("Assign");
        assertThat(work(classroom).inForce())
                .singleElement()
                .satisfies(it -> assertThat(it.assignment().window().closes()).isEqualTo(at("2026-11-30T19:59:00Z")));
    }

    @Test
    void workIsListedInTheOrderInWhichItIsDue() {
        var classroom = opened();
        assigned(classroom, form(LESSON, NEVER, NEVER, NEVER));
        assigned(classroom, form(QUIZ, at("2026-11-25T08:00:00Z"), at(DUE), NEVER));
        clock.at(PagesOnDatabase.NOW.minus(Duration.ofDays(2)));
        closed(classroom);
        clock.at(PagesOnDatabase.NOW);

        atWork(leyla, classroom);

        assertThat(tagged("h3").stream().map(it -> it.replace(" | ", "")))
                .containsExactly("The night: a short check", "The storm", "The night");
        assertThat(page()).contains("Closed", "Not open yet", "Not set", "Friday 27 November, 18:00");
    }

    private Assignment closed(Classroom classroom) {
        return assigned(
                classroom,
                form(
                        new Task(Examples.COURSE, Task.Kind.QUIZ, Examples.CHECK),
                        NEVER,
                        at("2026-11-20T14:00:00Z"),
                        at("2026-11-20T15:00:00Z")));
    }

    @Test
    void aDueTimeThatHasPassedIsKeptOnlyAfterAsking() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        tick("The night");
        tick("The storm");
        day("due", "2026-11-20", "18:00");
        assertThat(page()).contains("Friday 20 November, 18:00 – this time has passed");

        pressLast("Assign");
        assertThat(page())
                .contains(
                        "The due time has passed",
                        "Whoever does it now is late from the start.",
                        "It counts in full and is marked as late");
        press("Cancel", "The due time has passed");
        assertThat(work(classroom).posted()).isEmpty();
        assertThat(input("due-day").getValue()).isEqualTo("2026-11-20");

        pressLast("Assign");
        press("Assign all the same");
        assertThat(work(classroom).inForce())
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.assignment().window().due()).isEqualTo(at("2026-11-20T14:00:00Z")));
    }

    private void press(String words, String in) {
        assertThat(page()).contains(in);
        pressLast(words);
    }

    @Test
    void aClosingTimeThatHasPassedIsRefusedAtItsField() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        tick("The storm");
        day("due", "2026-11-20", "18:00");
        day("closes", "2026-11-21", "10:00");

        pressLast("Assign");

        assertThat(page())
                .contains("This time has passed: nobody could do it any more.")
                .doesNotContain("The due time has passed");
        assertThat(input("closes-day").getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        assertThat(work(classroom).posted()).isEmpty();
    }

    @Test
    void whatWasDueBeforeIsChangedWithoutAskingUntilItsTimeIsChanged() {
        var classroom = opened();
        var old = due(classroom, QUIZ, "2026-11-20T14:00:00Z");
        atWork(leyla, classroom);
        press("Change: The storm");
        test(find(TextArea.class).single()).setValue("Read first.");
        press("Save");
        assertThat(now(classroom, old).note()).isEqualTo("Read first.");

        press("Change: The storm");
        day("due", "2026-11-19", "18:00");
        press("Save");
        assertThat(page()).contains("The due time has passed");
        press("Save all the same");

        assertThat(now(classroom, old).window().due()).isEqualTo(at("2026-11-19T14:00:00Z"));
    }

    @Test
    void whatHasClosedCanBeChangedOtherwise() {
        var classroom = opened();
        clock.at(PagesOnDatabase.NOW.minus(Duration.ofDays(2)));
        var old = closed(classroom);
        clock.at(PagesOnDatabase.NOW);
        at(leyla, SiteMap.classWork(classroom.token()) + "?edit=" + old.token());

        test(find(TextArea.class).single()).setValue("It is over.");
        press("Save");

        assertThat(now(classroom, old).note()).isEqualTo("It is over.");
    }

    @Test
    void howManyHaveDoneItIsCounted() {
        var classroom = opened();
        var learners = come(classroom, "Ayla", "Bora", "Can");
        due(classroom, QUIZ, "2026-11-20T14:00:00Z");
        did.tookTheStorm(learners.get(0), 8, false, PagesOnDatabase.NOW.minusSeconds(90_000));
        did.tookTheStorm(learners.get(1), 0, true, PagesOnDatabase.NOW.minusSeconds(60));

        atWork(leyla, classroom);

        assertThat(page()).contains("2 of 3 have done it", "1 late", "1 overdue", "1 waiting to be marked");
        assists(classroom, Right.ASSIGN);
        atWork(murat, classroom);
        assertThat(page()).contains("The storm").doesNotContain("have done it", "1 late");
        assertThat(buttons("Change: The storm")).hasSize(1);
    }

    @Test
    void anAssignmentIsChanged() {
        var classroom = opened();
        var old = due(classroom, QUIZ, DUE);
        at(leyla, SiteMap.classWork(classroom.token()) + "?edit=" + old.token());
        assertThat(page()).contains("Change: The storm");
        assertThat(input("due-day").getValue()).isEqualTo("2026-11-27");
        assertThat(input("due-time").getValue()).isEqualTo("18:00");

        day("due", "2026-11-28", "18:00");
        press("Save");

        assertThat(work(classroom).inForce())
                .singleElement()
                .satisfies(it -> assertThat(it.assignment().window().due()).isEqualTo(at("2026-11-28T14:00:00Z")));
        assertThat(page()).contains("Saturday 28 November, 18:00").doesNotContain("Change: The storm | For whom");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsShownBesideWhatWasTyped() {
        var classroom = opened();
        var old = due(classroom, QUIZ, DUE);
        atWork(leyla, classroom);
        press("Change: The storm");
        day("due", "2026-11-29", "18:00");
        somebodyPutsItOff(classroom, old);

        press("Save");

        assertThat(now(classroom, old).window().due()).isEqualTo(at("2026-12-01T14:00:00Z"));
        assertThat(page()).contains("Due: Tuesday 1 December, 18:00");
        assertThat(input("due-day").getValue()).isEqualTo("2026-11-29");

        press("Keep what I typed");
        press("Save");
        assertThat(now(classroom, old).window().due()).isEqualTo(at("2026-11-29T14:00:00Z"));
    }

    @Test
    void theNewestStateCanBeTakenInPlaceOfWhatWasTyped() {
        var classroom = opened();
        var old = due(classroom, QUIZ, DUE);
        atWork(leyla, classroom);
        press("Change: The storm");
        day("due", "2026-11-29", "18:00");
        somebodyPutsItOff(classroom, old);
        press("Save");

        press("Take the newest");

        assertThat(input("due-day").getValue()).isEqualTo("2026-12-01");
    }

    @Test
    void whatIsWithdrawnCanBeBroughtBack() {
        var classroom = opened();
        due(classroom, QUIZ, DUE);
        atWork(leyla, classroom);

        press("Withdraw: The storm");
        assertThat(work(classroom).inForce()).isEmpty();
        assertThat(page()).contains("It is withdrawn.", "Withdrawn (1)", "Nothing is assigned yet");
        press("Undo");
        assertThat(work(classroom).inForce()).hasSize(1);
        assertThat(page()).contains("It is assigned again.");

        press("Withdraw: The storm");
        atWork(leyla, classroom);
        press("Bring back");
        assertThat(work(classroom).inForce()).hasSize(1);
    }

    @Test
    void aPressOnAnOldPageOverwritesNothing() {
        var classroom = opened();
        var old = due(classroom, QUIZ, DUE);
        atWork(leyla, classroom);
        somebodyPutsItOff(classroom, old);

        press("Withdraw: The storm");

        assertThat(work(classroom).inForce()).hasSize(1);
        assertThat(said()).contains("Somebody else has changed this in the meantime.");
        assertThat(page()).contains("Tuesday 1 December, 18:00");
    }

    @Test
    void anArchivedClassCanBeReadAndNotChanged() {
        var classroom = opened();
        due(classroom, QUIZ, DUE);
        running.archive(leyla, classroom.token());

        atWork(leyla, classroom);

        assertThat(page()).contains("This class is archived", "The storm");
        assertThat(buttons("Assign")).isEmpty();
        assertThat(buttons("Change: The storm")).isEmpty();
    }

    @Test
    void aFormThatWasOpenWhenTheClassWasArchivedKeepsWhatWasTyped() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        tick("The storm");
        day("due", "2026-11-27", "18:00");
        running.archive(leyla, classroom.token());

        pressLast("Assign");

        assertThat(said()).contains("This class is archived");
        assertThat(input("due-day").getValue()).isEqualTo("2026-11-27");
    }

    @Test
    void everyRuleOfLatenessAndAttemptsIsKept() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        tick("The storm");
        select("If it is late", "It loses something each day");
        number("Taken off for each day, in percent").setValue(0);
        pressLast("Assign");
        assertThat(page()).contains("A whole number from 1 to 100.");
        assertThat(work(classroom).posted()).isEmpty();

        number("Taken off for each day, in percent").setValue(20);
        number("Attempts").setValue(2);
        pressLast("Assign");

        assertThat(work(classroom).inForce()).singleElement().satisfies(it -> {
            assertThat(it.assignment().late()).isEqualTo(new LateRule.Loses(20, 50));
            assertThat(it.assignment().attempts()).contains(2);
        });
    }

    @SuppressWarnings("unchecked")
    private void select(String label, String item) {
        var field = all(Select.class)
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
        test(field).selectItem(item);
        roundTrip();
    }

    private IntegerField number(String label) {
        return all(IntegerField.class)
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasNoPartInAClassFindsNoSuchPage() {
        var classroom = opened();
        due(classroom, QUIZ, DUE);

        atWork(zeynep, classroom);

        assertThat(page()).contains("This page does not exist").doesNotContain("The storm", "9-B");
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForMuchWorkAsForLittle() {
        var classroom = opened();
        come(classroom, "Ayla");
        due(classroom, QUIZ, DUE);
        atWork(leyla, classroom);
        var few = database.statementsOf(() -> ClassDesk.of(desk(), classroom.token(), Language.ENGLISH));
        come(classroom, "Bora", "Can", "Deniz", "Ege");
        assigning.assign(leyla, classroom.token(), List.of(lessonDue(), lessonDue(), lessonDue(), lessonDue()));

        var many = database.statementsOf(() -> ClassDesk.of(desk(), classroom.token(), Language.ENGLISH));

        assertThat(many).isEqualTo(few);
    }

    private WorkDesk desk() {
        return new WorkDesk(looking, assigning, granting, titles, people, library, clock, leyla);
    }

    private static AssignmentForm lessonDue() {
        return form(LESSON, NEVER, at(DUE), Optional.empty());
    }

    @Test
    void theKeyboardGoesIntoTheFormAndBackToWhatOpenedIt() {
        var classroom = opened();
        due(classroom, LESSON, "2026-11-25T14:00:00Z");
        due(classroom, QUIZ, DUE);
        atWork(leyla, classroom);

        press("Assign");
        assertThat(Keyboard.at()).isEqualTo("Course");
        press("Cancel");
        assertThat(Keyboard.at()).isEqualTo("Assign");
        press("Assign");
        escape();
        assertThat(Keyboard.at()).isEqualTo("Assign");
        assertThat(page()).doesNotContain("What is to be done");

        press("Change: The storm");
        assertThat(Keyboard.at()).isEqualTo("For whom");
        escape();
        assertThat(Keyboard.at()).isEqualTo("Change: The storm");
        assertThat(page()).doesNotContain("For whom");
    }

    private void escape() {
        Keyboard.escape(all(FormPlace.class).findFirst().orElseThrow(), FormPlace.ESCAPE);
        roundTrip();
    }

    @Test
    void theKeyboardGoesToWhatWasDone() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        assertThat(page()).doesNotContain("Nothing is assigned yet");
        pressLast("Assign");
        assertThat(Keyboard.at()).isEqualTo("Choose at least one thing to do.");
        tick("The storm");
        pressLast("Assign");
        assertThat(Keyboard.at()).contains("It is assigned.");

        press("Withdraw: The storm");
        assertThat(Keyboard.at()).contains("It is withdrawn.", "Undo");
        press("Undo");
        assertThat(Keyboard.at()).contains("It is assigned again.");
    }

    @Test
    void whatWasSavedIsSaidAndCanBeUndone() {
        var classroom = opened();
        var old = due(classroom, QUIZ, DUE);
        atWork(leyla, classroom);
        press("Change: The storm");
        press("Save");
        assertThat(Keyboard.at()).isEqualTo("Saved.");

        press("Change: The storm");
        day("due", "2026-11-28", "18:00");
        press("Save");
        assertThat(Keyboard.at()).contains("Saved.", "Due: Saturday 28 November, 18:00", "Undo");

        press("Undo");
        assertThat(Keyboard.at()).contains("It was undone.");
        assertThat(now(classroom, old).window().due()).isEqualTo(at(DUE));
    }

    @Test
    void theQuestionBeginsWhereNothingIsLost() {
        var classroom = opened();
        atWork(leyla, classroom);
        press("Assign");
        tick("The storm");
        day("due", "2026-11-20", "18:00");
        pressLast("Assign");

        assertThat(page()).containsSubsequence("The due time has passed", "Cancel", "Assign all the same");
    }
}
