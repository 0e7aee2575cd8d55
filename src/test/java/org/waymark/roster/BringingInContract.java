package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.roster.SchoolWithLists.KAMAL;
import static org.waymark.roster.SchoolWithLists.LEYLA;
import static org.waymark.roster.SchoolWithLists.decided;
import static org.waymark.roster.SchoolWithLists.listing;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.classroom.StaffMember;

/** Whom a list brings into a class, with which accounts and into which groups. */
interface BringingInContract {

    SchoolWithLists school();

    Classroom classroom();

    @Test
    default void newLearnersGetAccountsPlacesInTheClassAndGroups() {
        var brought = school().bring(
                        LEYLA,
                        classroom(),
                        listing("Nərmin Əliyeva;;9-A", "İlkin Öztürk;ilkin7;9-b", "Şahin Çağan;;9-A"));

        assertThat(school().inClass(classroom()))
                .containsExactlyInAnyOrder(
                        "Nərmin Əliyeva nermin.eliyeva", "Şahin Çağan sahin.cagan", "İlkin Öztürk ilkin7");
        assertThat(school().groups(classroom())).isEqualTo(Map.of("9-A", 2, "9-b", 1));
        assertThat(brought.cards())
                .extracting(it -> it.name() + " " + it.userName() + " " + it.group())
                .containsExactly(
                        "Nərmin Əliyeva nermin.eliyeva 9-A", "İlkin Öztürk ilkin7 9-b", "Şahin Çağan sahin.cagan 9-A");
        assertThat(brought.groups()).isEqualTo(2);
    }

    @Test
    default void theyHaveToChangeTheirPasswordsAndAreLearnersOnly() {
        school().bring(LEYLA, classroom(), listing("Nərmin Əliyeva"));

        var account = school().accounts().named("nermin.eliyeva").orElseThrow();
        assertThat(account.roles()).containsExactly(org.waymark.identity.Role.LEARNER);
        assertThat(school().accounts().mustChangePassword(account.id())).isTrue();
    }

    @Test
    default void theSameListAgainChangesNothing() {
        var list = listing("Nərmin Əliyeva;;9-A", "Ali Can");
        school().bring(LEYLA, classroom(), list);

        var again = school().plan(LEYLA, classroom(), list);

        assertThat(again.count(Fate.Stays.class)).isEqualTo(2);
        school().nothingWasDone(
                        classroom(),
                        () -> school().bring(LEYLA, classroom(), listing("Ali Can")),
                        SituationChanged.class);
    }

    @Test
    default void whoIsInTheClassCanComeIntoAGroup() {
        school().bring(LEYLA, classroom(), listing("Ali Can;;9-A"));

        school().bring(LEYLA, classroom(), listing("ALİ CAN;;9-B"));

        assertThat(school().groups(classroom())).isEqualTo(Map.of("9-A", 1, "9-B", 1));
        assertThat(school().inClass(classroom())).hasSize(1);
    }

    @Test
    default void aLearnerOfAnotherClassOfTheSameTeacherComesInWithTheAccountTheyHave() {
        var other = school().open(LEYLA, "9B");
        var nermin = school().learner("nermin", "Nərmin Əliyeva");
        school().put(other, nermin, State.IN);

        var brought = school().bring(LEYLA, classroom(), listing("Nərmin;nermin"));

        assertThat(brought.cards()).isEmpty();
        assertThat(brought.came()).isEqualTo(1);
        assertThat(school().inClass(classroom())).containsExactly("Nərmin Əliyeva nermin");
        assertThat(school().accounts().mustChangePassword(nermin)).isFalse();
    }

    @Test
    default void theAccountOfAStrangerIsNeitherEnrolledNorShown() {
        school().learner("nermin", "Nərmin Canary");

        var plan = school().plan(LEYLA, classroom(), listing("Nərmin;nermin"));

        assertThat(plan.lines().getFirst().fate()).isInstanceOf(Fate.Flawed.class);
        assertThat(plan.toString()).doesNotContain("Canary");
        school().nothingWasDone(
                        classroom(),
                        () -> school().bring(LEYLA, classroom(), listing("Nərmin;nermin")),
                        SituationChanged.class);
    }

    @Test
    default void whoAssistsElsewhereWithoutEveryRightCannotTakeLearnersFromThere() {
        var foreign = school().open(KAMAL, "10C");
        var nermin = school().learner("nermin", "Nərmin Əliyeva");
        school().put(foreign, nermin, State.IN);
        school().assists(foreign, StaffMember.assistant(LEYLA, Set.of(Right.ROSTER, Right.FOLLOW)));

        assertThat(flawed("Nərmin;nermin")).isTrue();
    }

    private boolean flawed(String row) {
        return school().plan(LEYLA, classroom(), listing(row))
                .lines()
                .getFirst()
                .isFlawed();
    }

    @Test
    default void whoIsNoLongerInAnotherClassOfTheTeacherIsAsked() {
        var other = school().open(LEYLA, "9B");
        school().put(other, school().learner("left", "Ali Can"), State.LEFT);
        school().put(other, school().learner("lastyear", "Veli Can"), State.IN);
        assertThat(flawed("Ali;left")).isTrue();
        assertThat(flawed("Veli;lastyear")).isFalse();

        school().service(RunningClassrooms.class).archive(LEYLA, other.token());

        assertThat(flawed("Veli;lastyear")).isTrue();
    }

    @Test
    default void colleaguesAreNotMadeLearners() {
        assertThat(school().plan(LEYLA, classroom(), listing("Leyla Q;leyla")).isReady())
                .isFalse();
        assertThat(school().plan(LEYLA, classroom(), listing("Kamal;kamal")).isReady())
                .isFalse();
    }

    @Test
    default void whoWasRemovedComesBackWhereThatIsDecidedAndWhoLeftDoesNot() {
        var removed = school().learner("removed", "Ali Can");
        var left = school().learner("left", "Veli Can");
        school().put(classroom(), removed, State.REMOVED);
        school().put(classroom(), left, State.LEFT);
        var list = listing("Ali Can", "Veli Can");
        var wish = Map.of(1, Decision.TAKE_BACK, 2, Decision.TAKE_BACK);

        school().nothingWasDone(classroom(), () -> school().bring(LEYLA, classroom(), list), SituationChanged.class);
        school().nothingWasDone(
                        classroom(),
                        () -> school().bring(LEYLA, classroom(), decided(list, wish)),
                        SituationChanged.class);

        var brought =
                school().bring(LEYLA, classroom(), decided(list, Map.of(1, Decision.TAKE_BACK, 2, Decision.LEAVE_OUT)));
        assertThat(brought.came()).isEqualTo(1);
        assertThat(school().inClass(classroom())).containsExactly("Ali Can removed");
    }

    @Test
    default void whoWaitsOrWasTurnedAwayIsLetInWhereThatIsDecided() {
        school().put(classroom(), school().learner("waits", "Ali Can"), State.WAITING);
        school().put(classroom(), school().learner("declined", "Veli Can"), State.DECLINED);

        school().bring(
                        LEYLA,
                        classroom(),
                        decided(listing("Ali Can", "Veli Can"), Map.of(1, Decision.LET_IN, 2, Decision.TAKE_BACK)));

        assertThat(school().inClass(classroom())).containsExactly("Ali Can waits", "Veli Can declined");
    }

    @Test
    default void ifOneLineIsRefusedNobodyComesIn() {
        school().nothingWasDone(
                        classroom(),
                        () -> school().bring(LEYLA, classroom(), listing("Ali Can", "=cmd|' /C calc'!A0", "Veli")),
                        SituationChanged.class);
    }

    @Test
    default void whatHasChangedSinceItWasLookedAtIsShownAndNotDone() {
        var list = listing("Ali Can;;9-A", "Veli Can");
        var shown = school().plan(LEYLA, classroom(), list);
        school().learner("ali.can", "Somebody Else");

        school().nothingWasDone(
                        classroom(), () -> school().bring(LEYLA, classroom(), list, shown), SituationChanged.class);

        var now = school().plan(LEYLA, classroom(), list);
        assertThat(now).isNotEqualTo(shown);
        assertThat(school().bring(LEYLA, classroom(), list, now)
                        .cards()
                        .getFirst()
                        .userName())
                .isEqualTo("ali.can2");
    }
}
