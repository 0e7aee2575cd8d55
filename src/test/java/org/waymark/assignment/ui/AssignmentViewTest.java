package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Concession;
import org.waymark.assignment.Extension;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.Keyboard;
import org.waymark.ui.SiteMap;

class AssignmentViewTest extends WorkPages {

    private static final String DUE = "2026-11-27T14:00:00Z";

    private static final Optional<Integer> NEVER_MORE = Optional.empty();

    private void atAssignment(UserId who, Classroom classroom, Assignment assignment) {
        at(who, SiteMap.classAssignment(classroom.token(), assignment.token()));
    }

    private Concession granted(Classroom classroom, Assignment assignment, UserId learner) {
        return granting.of(leyla, classroom.token(), assignment.token(), learner);
    }

    private static String row(String name) {
        return tagged("tr").stream()
                .filter(it -> it.startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " not in " + page()));
    }

    @Test
    void everyLearnerStandsWithWhatTheyHaveDone() {
        var classroom = opened();
        var learners = come(classroom, "Ayla", "Bora", "Can");
        var assignment = due(classroom, QUIZ, "2026-11-20T14:00:00Z");
        did.tookTheStorm(learners.get(0), 8, false, PagesOnDatabase.NOW.minusSeconds(90_000));
        did.tookTheStorm(learners.get(1), 0, true, PagesOnDatabase.NOW.minusSeconds(60));

        atAssignment(leyla, classroom, assignment);

        assertThat(row("Ayla"))
                .contains("done", "80%", "Attempt", "20 Nov, 15:00")
                .doesNotContain("Late");
        assertThat(row("Bora")).contains("being marked", "Late");
        assertThat(row("Can")).contains("not begun", "Overdue", "–");
        assertThat(links("Attempt")).anyMatch(it -> it.contains("marking/attempts/attempt-of-"));
        assertThat(links("Who is at it now"))
                .containsExactly("/" + SiteMap.classLive(classroom.token(), assignment.token()));
    }

    @Test
    void whoIsAtItIsOfferedWhileSomebodyCanBe() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla", "Bora").getFirst();
        var quiz = assigned(
                classroom,
                form(QUIZ, at("2026-11-22T08:00:00Z"), at("2026-11-23T08:00:00Z"), at("2026-11-24T08:00:00Z")));
        assertThat(offersToLook(classroom, quiz)).as("before it opens").isFalse();
        clock.at(Instant.parse("2026-11-22T08:00:00Z"));
        assertThat(offersToLook(classroom, quiz)).as("while it is open").isTrue();
        clock.at(Instant.parse("2026-11-24T08:00:00Z"));
        assertThat(offersToLook(classroom, quiz)).as("when it has closed").isFalse();
        var later = at("2026-11-26T08:00:00Z");
        granting.extend(leyla, classroom.token(), quiz.token(), ayla, 0, new Extension(later, later, NEVER_MORE), "");
        assertThat(offersToLook(classroom, quiz)).as("while it is open for one").isTrue();
    }

    private boolean offersToLook(Classroom classroom, Assignment assignment) {
        atAssignment(leyla, classroom, assignment);
        assertThat(page()).contains("The storm");
        return links("Who is at it now").findAny().isPresent();
    }

    @Test
    void moreTimeTakesTwoPressesAndCanBeUndone() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla", "Bora").getFirst();
        var assignment = due(classroom, QUIZ, DUE);
        atAssignment(leyla, classroom, assignment);

        press("More time: Ayla");
        pressStarting("+3 days");

        assertThat(granted(classroom, assignment, ayla).extension().due()).isEqualTo(at("2026-11-30T14:00:00Z"));
        assertThat(page()).contains("Ayla has time until Monday 30 November, 18:00.");
        assertThat(row("Ayla")).contains("30 Nov, 18:00", "Own time");
        assertThat(row("Bora")).contains("27 Nov, 18:00").doesNotContain("Own time");

        press("Undo");
        assertThat(granted(classroom, assignment, ayla).isGranted()).isFalse();
        assertThat(page()).contains("It was undone.");
        assertThat(row("Ayla")).contains("27 Nov, 18:00");
    }

    @Test
    void ownTimesAreTypedAndWhatGivesNothingIsRefusedAtTheField() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var assignment = due(classroom, QUIZ, DUE);
        atAssignment(leyla, classroom, assignment);
        press("More time: Ayla");

        day("own-time", "2026-11-26", "18:00");
        press("Give");
        assertThat(page()).contains("This gives the learner nothing that the others do not have.");
        assertThat(input("own-time-day").getValue()).isEqualTo("2026-11-26");

        day("own-time", "2026-12-02", "09:00");
        test(field("Reason")).setValue("was ill");
        press("Give");
        assertThat(granted(classroom, assignment, ayla).extension().due()).isEqualTo(at("2026-12-02T05:00:00Z"));
        assertThat(page()).contains("Reason: was ill", "until Wednesday 2 December, 09:00");

        press("More time: Ayla");
        press("Same as the others");
        assertThat(granted(classroom, assignment, ayla).isGranted()).isFalse();
    }

    @Test
    void whatIsOverdueIsExtendedFromToday() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var assignment = due(classroom, LESSON, "2026-11-10T14:00:00Z");
        atAssignment(leyla, classroom, assignment);
        assertThat(row("Ayla")).contains("Overdue");

        press("More time: Ayla");
        pressStarting("+1 day");

        assertThat(granted(classroom, assignment, ayla).extension().due()).isEqualTo(at("2026-11-22T14:00:00Z"));
        assertThat(row("Ayla")).doesNotContain("Overdue");
    }

    @Test
    void whoIsExcusedIsNotAskedAndTheReasonStaysInTheHistory() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var assignment = due(classroom, QUIZ, DUE);
        atAssignment(leyla, classroom, assignment);

        press("Excuse: Ayla");
        test(field("Reason")).setValue("transferred");
        press(buttons("Excuse").toList().getLast());

        assertThat(granted(classroom, assignment, ayla).excused()).isTrue();
        assertThat(row("Ayla")).contains("Excused");
        assertThat(page()).contains("Ayla is excused.", "Reason: transferred", "Leyla Quliyeva");

        press("Take back the excuse: Ayla");
        assertThat(granted(classroom, assignment, ayla).excused()).isFalse();
        press("Undo");
        assertThat(granted(classroom, assignment, ayla).excused()).isTrue();
    }

    @Test
    void whatSomebodyElseGrantedMeanwhileIsNotOverwritten() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var assignment = due(classroom, QUIZ, DUE);
        atAssignment(leyla, classroom, assignment);
        press("More time: Ayla");
        var until = new Extension(at("2026-12-24T14:00:00Z"), NEVER, Optional.empty());
        granting.extend(leyla, classroom.token(), assignment.token(), ayla, 0, until, "");

        pressStarting("+1 day");

        assertThat(granted(classroom, assignment, ayla).extension()).isEqualTo(until);
        assertThat(said()).contains("Somebody else has changed this in the meantime.");
        assertThat(row("Ayla")).contains("24 Dec, 18:00");
    }

    @Test
    void whoMayOnlyFollowGrantsNothingAndWhoMayOnlyAssignSeesNoWork() {
        var classroom = opened();
        var ayla = come(classroom, "Ayla").getFirst();
        var assignment = due(classroom, QUIZ, DUE);
        did.tookTheStorm(ayla, 8, false, PagesOnDatabase.NOW.minusSeconds(60));
        granting.excuse(leyla, classroom.token(), assignment.token(), ayla, 0, "private matter");
        assists(classroom, Right.FOLLOW);

        atAssignment(murat, classroom, assignment);
        assertThat(row("Ayla")).contains("80%");
        assertThat(page()).doesNotContain("More time", "private matter");
        assertThat(links("Change")).isEmpty();

        var colleague = staff.staff(leyla, classroom.token()).stream()
                .map(it -> it.member())
                .filter(it -> it.user().equals(murat))
                .findFirst()
                .orElseThrow();
        staff.change(leyla, classroom.token(), colleague, StaffMember.assistant(murat, Set.of(Right.ASSIGN)));
        atAssignment(murat, classroom, assignment);
        assertThat(row("Ayla")).doesNotContain("80%", "done");
        assertThat(page()).contains("More time", "private matter");
    }

    @Test
    void anAssignmentForNobodySaysSo() {
        var classroom = opened();
        var assignment = due(classroom, LESSON, DUE);

        atAssignment(leyla, classroom, assignment);

        assertThat(page()).contains("The night", "Nobody in this class is asked to do it now.", "Assigned");
    }

    @Test
    void anArchivedClassGrantsNothing() {
        var classroom = opened();
        come(classroom, "Ayla");
        var assignment = due(classroom, QUIZ, DUE);
        running.archive(leyla, classroom.token());

        atAssignment(leyla, classroom, assignment);

        assertThat(row("Ayla")).doesNotContain("More time");
        assertThat(links("Change")).isEmpty();
        assertThat(links("Who is at it now")).isEmpty();
    }

    @Test
    void anAssignmentOfAnotherClassIsNotFound() {
        var one = opened();
        var other = running.open(zeynep, "Another class", "", WorkViews.BAKU);
        var foreign = assigning
                .assign(zeynep, other.token(), List.of(form(LESSON, NEVER, at(DUE), NEVER)))
                .getFirst();

        atAssignment(leyla, one, foreign);
        assertThat(page()).contains("This page does not exist").doesNotContain("The night");
        atAssignment(leyla, other, foreign);
        assertThat(page()).contains("This page does not exist").doesNotContain("The night", "Another class");
    }

    @Test
    void escapeLeavesTheRowAndGivesTheKeyboardBack() {
        var classroom = opened();
        come(classroom, "Ayla");
        var assignment = due(classroom, QUIZ, "2026-11-27T14:00:00Z");
        atAssignment(leyla, classroom, assignment);

        for (var button : List.of("More time: Ayla", "Excuse: Ayla")) {
            press(button);
            var row = all(NativeTableRow.class)
                    .filter(it -> it.hasClassName("concession-row"))
                    .findFirst()
                    .orElseThrow();
            Keyboard.escape(row, FormPlace.ESCAPE);
            roundTrip();
            assertThat(Keyboard.at()).isEqualTo(button);
            assertThat(all(NativeTableRow.class)).noneMatch(it -> it.hasClassName("concession-row"));
        }
    }
}
