package org.waymark.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Colleague;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Group;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;
import org.waymark.ui.Keyboard;
import org.waymark.ui.SiteMap;

class LearnersViewTest extends ClassPages {

    private void atLearners(UserId who, Classroom classroom) {
        at(who, SiteMap.classLearners(classroom.token()));
    }

    private Enrolment.State state(Classroom classroom, UserId learner) {
        return roster.roster(leyla, classroom.token()).listed().stream()
                .filter(it -> it.person().id().equals(learner))
                .map(it -> it.enrolment().state())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rows() {
        return all(HtmlContainer.class)
                .filter(it -> it.getElement().getTag().equals("tr"))
                .skip(1)
                .map(ClassPages::words)
                .toList();
    }

    @Test
    void theDayUntilWhichTheCodeIsValidIsPickedInTheLanguageOfThePage() {
        var classroom = opened();
        code(classroom);
        UI.getCurrent().setLocale(Locale.of("az"));

        at(leyla, SiteMap.classLearners(classroom.token()));

        var words = all(DateTimePicker.class).findFirst().orElseThrow().getDatePickerI18n();
        assertThat(words.getMonthNames())
                .hasSize(12)
                .startsWith("yanvar", "fevral")
                .endsWith("dekabr");
        assertThat(words.getWeekdays()).hasSize(7).startsWith("bazar", "bazar ertəsi");
        assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(words.getDateFormats()).containsExactly("dd.MM.yyyy");
        assertThat(words.getToday()).isEqualTo("Bu gün");
        assertThat(page()).contains("9-B History");
    }

    @Test
    void namesStandInTheOrderOfTheAlphabetOfWhoeverReads() {
        var classroom = opened();
        come(classroom, "Xəyal", "İlqar", "Həsən", "Əli", "Qədir", "Elçin", "Kamran");
        UI.getCurrent().setLocale(Locale.of("az"));

        at(leyla, SiteMap.classLearners(classroom.token()));

        assertThat(page()).containsSubsequence("Elçin", "Əli", "Həsən", "Xəyal", "İlqar", "Kamran", "Qədir");
    }

    @Test
    void anEmptyClassSaysWhatToDo() {
        atLearners(leyla, opened());

        assertThat(page())
                .contains(
                        "9-B History", "autumn 2026", "Nobody is in the class yet", "No code is open", "No groups yet");
    }

    @Test
    void aCodeIsOpenedShownRenewedAndClosed() {
        var classroom = opened();
        atLearners(leyla, classroom);

        press("Open a code");
        var first = entry.entry(leyla, classroom.token()).code().orElseThrow();
        assertThat(page())
                .contains(
                        first.spaced(), "/" + SiteMap.joinClass(first.value()), "until you close it", "is in at once");
        assertThat(all(Image.class).map(it -> it.getAlt().orElse("")))
                .isNotEmpty()
                .allMatch("QR code of the link to join this class"::equals);
        press("Show it large");
        assertThat(page()).contains("Sign in and go to", "Or point the camera");

        press("New code");
        assertThat(page()).contains("Open a new code?");
        pressLast("New code");
        var second = entry.entry(leyla, classroom.token()).code().orElseThrow();
        assertThat(second).isNotEqualTo(first);
        assertThat(page()).contains(second.spaced()).doesNotContain(first.spaced());

        press("Close the code");
        assertThat(entry.entry(leyla, classroom.token()).code()).isEmpty();
        assertThat(page()).contains("No code is open");
    }

    private void pressLast(String words) {
        var button = buttons(words).reduce((_, last) -> last).orElseThrow();
        test(button).click();
        roundTrip();
    }

    @Test
    void theRulesOfTheCodeAreKeptAndSaidInWords() {
        var classroom = opened();
        atLearners(leyla, classroom);
        press("Open a code");

        test(all(IntegerField.class).findFirst().orElseThrow()).setValue(30);
        tick("Ask me before letting anybody in");
        press("Keep these rules");

        var kept = entry.entry(leyla, classroom.token());
        assertThat(kept.places()).contains(30);
        assertThat(kept.approval()).isTrue();
        assertThat(page()).contains("0 of 30 places taken", "Whoever types the code asks; you let them in.");
    }

    @Test
    void rulesThatSomebodyElseHasChangedAreShownBesideWhatWasTyped() {
        var classroom = opened();
        atLearners(leyla, classroom);
        entry.settle(
                leyla,
                classroom.token(),
                entry.entry(leyla, classroom.token()).version(),
                Optional.of(Instant.parse("2026-11-23T12:00:00Z")),
                Optional.of(12),
                false);

        test(all(IntegerField.class).findFirst().orElseThrow()).setValue(30);
        press("Keep these rules");

        assertThat(entry.entry(leyla, classroom.token()).places()).contains(12);
        assertThat(page())
                .contains("Somebody else has changed this", "until 23 November 2026, 15:00", "0 of 12 places taken");
        assertThat(all(IntegerField.class).findFirst().orElseThrow().getValue()).isEqualTo(30);

        press("Keep what I typed");
        assertThat(entry.entry(leyla, classroom.token()).places()).contains(30);
    }

    @Test
    void anExpiredCodeIsNotShownAnyMore() {
        var classroom = opened();
        var code = code(classroom);
        var present = entry.entry(leyla, classroom.token());
        entry.settle(
                leyla,
                classroom.token(),
                present.version(),
                Optional.of(clock.instant().minusSeconds(1)),
                Optional.empty(),
                false);

        atLearners(leyla, classroom);

        assertThat(page())
                .contains("The last code has expired", "Open a new code")
                .doesNotContain(code);
    }

    @Test
    void whoAsksIsLetInOrTurnedAwayAndThatCanBeUndone() {
        var classroom = opened();
        asksFirst(classroom);
        var asking = come(classroom, "Ada", "Berk", "Cem");
        atLearners(leyla, classroom);
        assertThat(page()).contains("Waiting to be let in (3)", "Learners (0)");

        press("Let in: Ada");
        assertThat(state(classroom, asking.getFirst())).isEqualTo(Enrolment.State.IN);
        assertThat(page()).contains("Waiting to be let in (2)", "Learners (1)", "One learner was let in.");

        press("Turn away: Berk");
        assertThat(state(classroom, asking.get(1))).isEqualTo(Enrolment.State.DECLINED);
        assertThat(page()).contains("Berk was turned away.", "No longer in the class (1)");
        press("Undo");
        assertThat(state(classroom, asking.get(1))).isEqualTo(Enrolment.State.WAITING);

        press("Let all in");
        assertThat(asking).allSatisfy(it -> assertThat(state(classroom, it)).isEqualTo(Enrolment.State.IN));
        assertThat(page()).doesNotContain("Waiting to be let in");
    }

    @Test
    void removingAsksFirstAndCanBeUndone() {
        var classroom = opened();
        var ada = come(classroom, "Ada", "Berk").getFirst();
        atLearners(leyla, classroom);

        press("Remove: Ada");
        assertThat(state(classroom, ada)).isEqualTo(Enrolment.State.IN);
        assertThat(page()).contains("Remove Ada from the class?", "Their work stays theirs");
        press("Cancel");
        press("Remove: Ada");
        press("Remove");
        assertThat(state(classroom, ada)).isEqualTo(Enrolment.State.REMOVED);
        assertThat(rows()).singleElement().asString().contains("Berk");
        assertThat(page()).contains("Ada was removed from the class.");

        press("Undo");
        assertThat(state(classroom, ada)).isEqualTo(Enrolment.State.IN);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void whoWasRemovedCanBeTakenBackInAndWhoLeftOnlyComesByThemselves() {
        var classroom = opened();
        var both = come(classroom, "Ada", "Berk");
        roster.remove(leyla, classroom.token(), List.of(both.getFirst()), "");
        joining.leave(both.getLast(), classroom.token());
        atLearners(leyla, classroom);

        assertThat(page()).contains("No longer in the class (2)", "Only they can come back, by the code.");
        assertThat(buttons("Take back in: Berk")).isEmpty();
        press("Take back in: Ada");

        assertThat(state(classroom, both.getFirst())).isEqualTo(Enrolment.State.IN);
        assertThat(page()).contains("Ada is in the class again.");
    }

    @Test
    void theRosterSaysGroupsAndWhenSomebodyWasLastSeenInTheZoneOfTheClass() {
        var classroom = opened();
        var ada = come(classroom, "Ada").getFirst();
        groups.create(leyla, classroom.token(), "Red", Set.of(ada));
        seen.at(ada, Instant.parse("2026-11-20T21:30:00Z"));

        atLearners(leyla, classroom);

        assertThat(rows())
                .singleElement()
                .asString()
                .contains("Ada", userName(ada), "Red", "21 November 2026", "21 November 2026, 00:30");
        assertThat(page()).contains("Times and days are those of the class: Istanbul Time.");
    }

    @Test
    void aLongRosterIsSearchedByNameAndGroupAndSortedByWhoWasSeenLast() {
        var classroom = opened();
        var all = come(
                classroom, IntStream.range(0, 12).mapToObj(i -> "Pupil" + i).toArray(String[]::new));
        groups.create(leyla, classroom.token(), "Işık", Set.of(all.get(7)));
        all.forEach(it -> seen.at(it, PagesOnDatabase.NOW));
        seen.at(all.get(4), PagesOnDatabase.NOW.minusSeconds(60));
        atLearners(leyla, classroom);
        assertThat(rows()).hasSize(12);

        press("Last active");
        assertThat(rows().getFirst()).contains("Pupil4");
        type("Search by name or group", "ışık");
        assertThat(rows()).singleElement().asString().contains("Pupil7");
        type("Search by name or group", "nobody such");
        assertThat(rows()).isEmpty();
        assertThat(page()).contains("nobody found");
    }

    @Test
    void aGroupIsMadeChangedAndDissolved() {
        var classroom = opened();
        var both = come(classroom, "Ada", "Berk");
        atLearners(leyla, classroom);

        press("Make a group");
        type("Name of the group", "Red");
        tick("Ada");
        press("Keep the group");
        assertThat(groups.groups(leyla, classroom.token()))
                .singleElement()
                .satisfies(it -> assertThat(it.members()).containsExactly(both.getFirst()));

        press("Change: Red");
        type("Name of the group", "Blue");
        tick("Berk");
        press("Keep the group");
        assertThat(groups.groups(leyla, classroom.token())).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Blue");
            assertThat(it.members()).containsExactlyInAnyOrderElementsOf(both);
        });

        press("Dissolve: Blue");
        assertThat(page()).contains("Dissolve “Blue”?", "Its learners stay in the class.");
        press("Dissolve");
        assertThat(groups.groups(leyla, classroom.token())).isEmpty();
        press("Undo");
        assertThat(groups.groups(leyla, classroom.token()))
                .singleElement()
                .satisfies(it -> assertThat(it.members()).containsExactlyInAnyOrderElementsOf(both));
    }

    @Test
    void twoGroupsOfOneNameAreRefusedInWords() {
        var classroom = opened();
        groups.create(leyla, classroom.token(), "Red", Set.of());
        atLearners(leyla, classroom);

        press("Make a group");
        press("Keep the group");
        assertThat(page()).contains("A group needs a name.");
        type("Name of the group", "RED");
        press("Keep the group");

        assertThat(page()).contains("This class has a group of that name already.");
        assertThat(field("Name of the group").getValue()).isEqualTo("RED");
    }

    @Test
    void aGroupThatSomebodyElseHasChangedIsShownBesideWhatWasTyped() {
        var classroom = opened();
        var ada = come(classroom, "Ada", "Berk").getFirst();
        var red = groups.create(leyla, classroom.token(), "Red", Set.of());
        atLearners(leyla, classroom);
        press("Change: Red");
        groups.change(leyla, classroom.token(), red.id(), red.version(), "Green", Set.of(ada));

        type("Name of the group", "Blue");
        press("Keep the group");

        assertThat(only(classroom).name()).isEqualTo("Green");
        assertThat(page()).contains("Somebody else has changed this", "Green", "Ada");
        assertThat(field("Name of the group").getValue()).isEqualTo("Blue");
        press("Take the newest");
        assertThat(field("Name of the group").getValue()).isEqualTo("Green");
        assertThat(box("Ada").getValue()).isTrue();
        type("Name of the group", "Blue");
        press("Keep the group");
        assertThat(only(classroom).name()).isEqualTo("Blue");
    }

    private Group only(Classroom classroom) {
        return groups.groups(leyla, classroom.token()).getFirst();
    }

    @Test
    void aGroupThatIsGoneOrWhoseLearnerHasLeftMakesThePageShowTheNewest() {
        var classroom = opened();
        var ada = come(classroom, "Ada", "Berk").getFirst();
        var red = groups.create(leyla, classroom.token(), "Red", Set.of());
        atLearners(leyla, classroom);
        press("Change: Red");
        tick("Ada");
        joining.leave(ada, classroom.token());
        press("Keep the group");
        assertThat(said()).contains("Somebody else has changed this in the meantime.");
        assertThat(rows()).singleElement().asString().contains("Berk");

        press("Change: Red");
        groups.dissolve(leyla, classroom.token(), red.id(), red.version());
        press("Keep the group");
        assertThat(page()).contains("No groups yet");
    }

    @Test
    void whoMayNotKeepTheRosterReadsItAndFindsNoButtons() {
        var classroom = opened();
        asksFirst(classroom);
        come(classroom, "Ada", "Berk");
        roster.admit(
                leyla,
                classroom.token(),
                List.of(roster.roster(leyla, classroom.token())
                        .listed()
                        .getFirst()
                        .person()
                        .id()));
        groups.create(leyla, classroom.token(), "Red", Set.of());
        assists(classroom, Right.FOLLOW);

        atLearners(murat, classroom);

        assertThat(page())
                .contains("Waiting to be let in (1)", "Learners (1)", "Red")
                .doesNotContain("How to join", "Remove", "Let in", "Turn away", "Make a group", code(classroom));
        assertThat(all(Anchor.class).map(Anchor::getText)).contains("Learners", "Work", "Report", "Settings");
    }

    @Test
    void tabsThatTakeARightAreOnlyOfferedToWhoHasIt() {
        var classroom = opened();
        assists(classroom, Right.ASSIGN);

        atLearners(murat, classroom);

        assertThat(all(Anchor.class).map(Anchor::getText))
                .contains("Learners", "Work", "Settings")
                .doesNotContain("Report");
        assertThat(all(Anchor.class)
                        .filter(it -> "page".equals(it.getElement().getAttribute("aria-current")))
                        .map(Anchor::getText))
                .contains("Learners");
    }

    @Test
    void aRightThatWasTakenAwayMeanwhileIsNamed() {
        var classroom = opened();
        come(classroom, "Ada");
        assists(classroom, Right.ROSTER);
        atLearners(murat, classroom);
        var before = staff.staff(leyla, classroom.token()).stream()
                .map(Colleague::member)
                .filter(it -> it.user().equals(murat))
                .findFirst()
                .orElseThrow();
        staff.change(leyla, classroom.token(), before, StaffMember.assistant(murat, Set.of(Right.FOLLOW)));

        press("Remove: Ada");
        press("Remove");

        assertThat(said()).contains("You need the right “Keep the roster” for this.");
        assertThat(roster.roster(leyla, classroom.token()).listed())
                .allMatch(it -> it.enrolment().isIn());
    }

    @Test
    void anArchivedClassIsReadAndOffersNothingToChange() {
        var classroom = opened();
        come(classroom, "Ada");
        running.archive(leyla, classroom.token());

        atLearners(leyla, classroom);

        assertThat(page())
                .contains("Archived", "Ada", "The class is archived: nobody can come in.")
                .doesNotContain("Remove", "Make a group", "Open a code");
    }

    @Test
    void whatWasOpenWhenTheClassWasArchivedIsRefusedInWords() {
        var classroom = opened();
        come(classroom, "Ada");
        atLearners(leyla, classroom);
        running.archive(leyla, classroom.token());

        press("Remove: Ada");
        press("Remove");

        assertThat(said()).contains("This class is archived");
    }

    @Test
    void howManyAreInTheClassCostsNoMoreStatements() {
        var small = opened();
        come(small, "Ada", "Berk");
        groups.create(leyla, small.token(), "Red", Set.of());
        var large = opened();
        var many = come(large, IntStream.range(0, 60).mapToObj(i -> "Many" + i).toArray(String[]::new));
        for (var i = 0; i < 6; i++) {
            groups.create(leyla, large.token(), "Group " + i, Set.copyOf(many.subList(i, i + 20)));
        }

        var few = database.statementsOf(() -> atLearners(leyla, small));

        assertThat(database.statementsOf(() -> atLearners(leyla, large))).isEqualTo(few);
    }

    @Test
    void whoOpensOrClosesTheCodeStaysAtIt() {
        var classroom = opened();
        at(leyla, SiteMap.classLearners(classroom.token()));

        press("Open a code");
        assertThat(Keyboard.at()).isEqualTo(tagged("h2").getFirst());
        press("Close the code");
        assertThat(Keyboard.at()).isEqualTo(tagged("h2").getFirst());
    }
}
