package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Colleague;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;
import org.waymark.ui.Keyboard;
import org.waymark.ui.SiteMap;

class SettingsViewTest extends ClassPages {

    private void atSettings(UserId who, Classroom classroom) {
        at(who, SiteMap.classSettings(classroom.token()));
    }

    private Classroom newest(Classroom classroom) {
        return running.see(leyla, classroom.token()).classroom();
    }

    private StaffMember member(Classroom classroom, UserId who) {
        return staff.staff(leyla, classroom.token()).stream()
                .map(Colleague::member)
                .filter(it -> it.user().equals(who))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTeacherChangesNameTermAndZone() {
        var classroom = opened();
        atSettings(leyla, classroom);

        type("Name of the class", "9-C History");
        type("Term", "");
        type("Time zone", "Asia/Baku");
        press("Keep");

        var kept = newest(classroom);
        assertThat(kept.name()).isEqualTo("9-C History");
        assertThat(kept.term()).isEmpty();
        assertThat(kept.zone()).isEqualTo(ZoneId.of("Asia/Baku"));
        assertThat(page())
                .contains(
                        "9-C History",
                        "Leyla Quliyeva opened the class",
                        "Times and days are those of the class: Azerbaijan Time.")
                .doesNotContain("Archived");
    }

    @Test
    void whatSomebodyElseHasChangedIsShownBesideWhatWasTypedAndNothingIsOverwritten() {
        var classroom = opened();
        atSettings(leyla, classroom);
        running.settle(leyla, classroom.token(), classroom.version(), "Ottoman history", "", ZoneId.of("Asia/Baku"));

        type("Name of the class", "9-C History");
        press("Keep");

        assertThat(newest(classroom).name()).isEqualTo("Ottoman history");
        assertThat(page())
                .contains(
                        "Somebody else has changed this",
                        "Ottoman history",
                        "without a term",
                        "Azerbaijan Time (Asia/Baku)");
        assertThat(field("Name of the class").getValue()).isEqualTo("9-C History");

        press("Keep what I typed");
        assertThat(newest(classroom).name()).isEqualTo("9-C History");
        assertThat(newest(classroom).zone()).isEqualTo(ClassViews.ISTANBUL);
    }

    @Test
    void theNewestCanBeTakenIntoTheForm() {
        var classroom = opened();
        atSettings(leyla, classroom);
        running.settle(leyla, classroom.token(), classroom.version(), "Ottoman history", "", classroom.zone());
        type("Name of the class", "9-C History");
        press("Keep");

        press("Take the newest");
        assertThat(field("Name of the class").getValue()).isEqualTo("Ottoman history");
        type("Term", "spring 2027");
        press("Keep");

        assertThat(newest(classroom).name()).isEqualTo("Ottoman history");
        assertThat(newest(classroom).term()).isEqualTo("spring 2027");
    }

    @Test
    void aColleagueIsInvitedWithRightsThatCanBeChangedAndTakenOffAgain() {
        var classroom = opened();
        atSettings(leyla, classroom);

        press("Add to the staff");
        assertThat(page()).contains("Type the user name of whom you add.");
        type("User name of an instructor", "no such colleague");
        press("Add to the staff");
        assertThat(page()).contains("Nobody can be added under this name.");
        type("User name of an instructor", userName(murat));
        tick("Keep the roster");
        press("Add to the staff");
        assertThat(member(classroom, murat).rights()).containsExactlyInAnyOrder(Right.ROSTER, Right.FOLLOW);
        assertThat(page()).contains("Murat Aydın", "Assistant: Keep the roster, See what learners did");

        press("Change: Murat Aydın");
        tick("Teacher: has every right and decides who runs the class");
        assertThat(box("Keep the roster").isEnabled()).isFalse();
        pressAfter("Keep");
        assertThat(member(classroom, murat).teacher()).isTrue();

        press("Take off: Murat Aydın");
        assertThat(page()).contains("Take Murat Aydın off the staff?");
        press("Take off");
        assertThat(staff.staff(leyla, classroom.token())).hasSize(1);
        assertThat(page()).contains("Leyla Quliyeva took Murat Aydın off the staff");
    }

    /** The button of the editor comes after that of the form above. */
    private void pressAfter(String words) {
        var button = buttons(words).reduce((_, last) -> last).orElseThrow();
        test(button).click();
        roundTrip();
    }

    @Test
    void rightsThatSomebodyElseHasChangedAreShownAnew() {
        var classroom = opened();
        assists(classroom, Right.FOLLOW);
        atSettings(leyla, classroom);
        press("Change: Murat Aydın");
        staff.change(
                leyla, classroom.token(), member(classroom, murat), StaffMember.assistant(murat, Set.of(Right.MARK)));

        tick("Keep the roster");
        pressAfter("Keep");

        assertThat(member(classroom, murat).rights()).containsExactly(Right.MARK);
        assertThat(said()).contains("Somebody else has changed this in the meantime.");
        assertThat(page()).contains("Assistant: Mark and grade");
    }

    @Test
    void theLastTeacherCannotLeaveAndAnAssistantCan() {
        var classroom = opened();
        assists(classroom, Right.FOLLOW);

        atSettings(leyla, classroom);
        press("Leave it");
        assertThat(said()).contains("A class needs a teacher.");
        assertThat(staff.staff(leyla, classroom.token())).hasSize(2);

        atSettings(murat, classroom);
        press("Leave it");
        assertThat(staff.staff(leyla, classroom.token())).hasSize(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(SiteMap.CLASSES);
    }

    @Test
    void aClassIsArchivedAndTakenOutAgain() {
        var classroom = opened();
        atSettings(leyla, classroom);

        press("Archive it");
        assertThat(newest(classroom).isArchived()).isTrue();
        assertThat(page())
                .contains("Archived since 21 November 2026", "This class is archived: nothing in it can be changed.")
                .doesNotContain("Add to the staff", "Name of the class", "Leave the staff");

        press("Take it out of the archive");
        assertThat(newest(classroom).isArchived()).isFalse();
    }

    @Test
    void aFormThatWasOpenWhenTheClassWasArchivedSaysSo() {
        var classroom = opened();
        atSettings(leyla, classroom);
        running.archive(leyla, classroom.token());

        type("Name of the class", "Another name");
        press("Keep");

        assertThat(said()).contains("This class is archived");
        assertThat(field("Name of the class").getValue()).isEqualTo("Another name");
    }

    @Test
    void aClassIsCopiedToANewTerm() {
        var classroom = opened();
        come(classroom, "Ada");
        assists(classroom, Right.FOLLOW);
        groups.create(leyla, classroom.token(), "Red", Set.of());
        atSettings(leyla, classroom);

        test(all(TextField.class)
                        .filter(it -> "Term".equals(it.getLabel()))
                        .reduce((_, last) -> last)
                        .orElseThrow())
                .setValue("spring 2027");
        press("Open the copy");

        var copy = running.mine(leyla).stream()
                .filter(it -> it.classroom().term().equals("spring 2027"))
                .findFirst()
                .orElseThrow();
        assertThat(copy.headcount().learners()).isZero();
        assertThat(groups.groups(leyla, copy.classroom().token())).hasSize(1);
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(SiteMap.classSettings(copy.classroom().token()));
    }

    @Test
    void anAssistantReadsAndCanOnlyLeave() {
        var classroom = opened();
        assists(classroom);

        atSettings(murat, classroom);

        assertThat(page())
                .contains(
                        "Its teachers can change this.",
                        "Time zone: Istanbul Time (Europe/Istanbul)",
                        "Assistant without further rights",
                        "Leave the staff of this class",
                        "Leyla Quliyeva opened the class")
                .doesNotContain("Add to the staff", "Archive this class", "Take off", "Copy to a new term");
    }

    @Test
    void whoWasMadeAnAssistantMeanwhileIsToldThatItTakesATeacher() {
        var classroom = opened();
        staff.invite(leyla, classroom.token(), userName(murat), true, Set.of());
        atSettings(murat, classroom);
        staff.change(
                leyla, classroom.token(), member(classroom, murat), StaffMember.assistant(murat, Set.of(Right.FOLLOW)));

        press("Archive it");

        assertThat(said()).contains("Only the teachers of this class can do this.");
        assertThat(newest(classroom).isArchived()).isFalse();
    }

    @Test
    void whoAddedAColleagueIsAtTheStaff() {
        var classroom = opened();
        atSettings(leyla, classroom);
        type("User name of an instructor", userName(murat));

        ComponentUtil.fireEvent(field("User name of an instructor"), enter());
        roundTrip();

        assertThat(member(classroom, murat).teacher()).isFalse();
        assertThat(Keyboard.at()).isEqualTo("Who runs this class");
        press("Change: Murat Aydın");
        pressAfter("Cancel");
        assertThat(Keyboard.at()).isEqualTo("Change: Murat Aydın");
    }

    private static KeyPressEvent enter() {
        return new KeyPressEvent(
                field("User name of an instructor"), Key.ENTER.getKeys().getFirst());
    }
}
