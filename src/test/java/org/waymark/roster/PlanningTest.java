package org.waymark.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.classroom.Enrolment.State;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;

class PlanningTest {

    private static final Person ALI = person(1, "ali", "Ali Can");
    private static final Person ANOTHER_ALI = person(2, "ali2", "ALİ CAN");
    private static final Person NERMIN = person(3, "nermin", "Nərmin Əliyeva");

    private final Map<Person, State> known = new HashMap<>();
    private final Map<String, Person> owners = new HashMap<>();
    private final Set<UserId> entrusted = new HashSet<>();
    private final Set<UserId> staff = new HashSet<>();
    private final Map<Integer, Decision> decisions = new HashMap<>();
    private Optional<Integer> room = Optional.empty();

    private static Person person(int number, String userName, String name) {
        return new Person(new UserId(new UUID(0, number)), userName, name);
    }

    private void inClass(Person person, State state) {
        known.put(person, state);
        owners.put(UserName.key(person.userName()), person);
    }

    private static Line line(int number, String name, String userName, String group) {
        return Line.read(number, name, userName, group, false);
    }

    private static Line line(int number, String name) {
        return line(number, name, "", "");
    }

    private Plan plan(Line... lines) {
        var situation = new Situation(
                known,
                staff,
                owners,
                entrusted,
                List.of("Kırmızı"),
                room,
                keys -> keys.stream().filter(owners::containsKey).collect(Collectors.toSet()));
        return Planning.of(new Listing(List.of(lines), decisions), situation);
    }

    private Fate fate(Line... lines) {
        return plan(lines).lines().getLast().fate();
    }

    private static Fate opens(String userName) {
        return new Fate.Opens(new UserName(userName));
    }

    @Test
    void whoIsNewGetsAnAccount() {
        assertThat(fate(line(1, "Ayşe Gül"))).isEqualTo(opens("ayse.gul"));
        assertThat(fate(line(1, "Ayşe Gül", "aysegul9", ""))).isEqualTo(opens("aysegul9"));
    }

    @Test
    void aUserNameThatWasWishedForIsNotGivenToSomebodyElse() {
        assertThat(fate(line(1, "Ayşe", "ayse.gul", ""), line(2, "Ayşe Gül"))).isEqualTo(opens("ayse.gul2"));
        assertThat(plan(line(1, "Ayşe Gül"), line(2, "Ayşe", "ayse.gul", "")).lines())
                .extracting(Plan.Planned::fate)
                .containsExactly(opens("ayse.gul2"), opens("ayse.gul"));
    }

    @Test
    void theSameListAgainBringsNobodyTwice() {
        inClass(ALI, State.IN);

        assertThat(fate(line(1, "ALİ  CAN"))).isEqualTo(new Fate.Stays(ALI));
        assertThat(fate(line(1, "Ali Can", "ALI", ""))).isEqualTo(new Fate.Stays(ALI));
        assertThat(plan(line(1, "Ali Can")).isReady()).isFalse();
        assertThat(plan(line(1, "Ali Can", "", "Mavi")).isReady()).isTrue();
    }

    @Test
    void anotherPersonOfTheSameNameIsAnotherPersonWhenSomebodySaysSo() {
        inClass(ALI, State.IN);
        decisions.put(1, Decision.SOMEBODY_ELSE);

        assertThat(fate(line(1, "Ali Can"))).isEqualTo(opens("ali.can"));
        assertThat(fate(line(1, "Ali Can", "ali7", ""))).isEqualTo(opens("ali7"));
    }

    @Test
    void aNewUserNameForANameOfTheClassIsAskedAbout() {
        inClass(ALI, State.IN);

        assertThat(fate(line(1, "Ali Can", "ali7", ""))).isEqualTo(new Fate.Flawed(Flaw.NAME_IN_CLASS, ALI));
    }

    @Test
    void twoOfOneNameInTheClassAreTwoInTheList() {
        inClass(ALI, State.IN);
        inClass(ANOTHER_ALI, State.IN);

        assertThat(plan(line(1, "Ali Can"), line(2, "Ali Can"), line(3, "Ali Can"))
                        .lines())
                .extracting(Plan.Planned::fate)
                .containsExactly(new Fate.Stays(ALI), new Fate.Stays(ANOTHER_ALI), new Fate.Flawed(Flaw.NAME_TWICE));
    }

    @Test
    void aNameThatIsInTheListTwiceIsAskedAbout() {
        assertThat(fate(line(1, "Ali Can"), line(2, "ali can"))).isEqualTo(new Fate.Flawed(Flaw.NAME_TWICE));

        decisions.put(2, Decision.SOMEBODY_ELSE);
        assertThat(fate(line(1, "Ali Can"), line(2, "ali can"))).isEqualTo(opens("ali.can2"));

        decisions.put(2, Decision.LEAVE_OUT);
        assertThat(fate(line(1, "Ali Can"), line(2, "ali can"))).isEqualTo(new Fate.LeftOut());
    }

    @Test
    void aUserNameIsInAListOnce() {
        assertThat(fate(line(1, "Ali", "can", ""), line(2, "Veli", "CAN", "")))
                .isEqualTo(new Fate.Flawed(Flaw.USER_NAME_TWICE));
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"REMOVED", "DECLINED"})
    void whoWasTakenOutComesBackWhenSomebodySaysSo(State state) {
        inClass(ALI, state);
        var flaw = state == State.REMOVED ? Flaw.WAS_REMOVED : Flaw.WAS_DECLINED;

        assertThat(fate(line(1, "Ali Can"))).isEqualTo(new Fate.Flawed(flaw, ALI));
        assertThat(fate(line(1, "Somebody", "ali", ""))).isEqualTo(new Fate.Flawed(flaw, ALI));

        decisions.put(1, Decision.TAKE_BACK);
        assertThat(fate(line(1, "Ali Can"))).isEqualTo(new Fate.Restores(ALI));
    }

    @Test
    void whoHasLeftIsNotBroughtBack() {
        inClass(ALI, State.LEFT);
        decisions.put(1, Decision.TAKE_BACK);

        assertThat(fate(line(1, "Ali Can"))).isEqualTo(new Fate.Flawed(Flaw.HAS_LEFT, ALI));
    }

    @Test
    void whoHasAskedIsLetInByTheirUserName() {
        inClass(ALI, State.WAITING);

        assertThat(fate(line(1, "Ali", "ali", ""))).isEqualTo(new Fate.Enrols(ALI));
    }

    @ParameterizedTest
    @CsvSource({"''", "ali7"})
    void whoWaitsUnderANameOfTheListIsLetInWhereSomebodySaysThatItIsThem(String userName) {
        inClass(ALI, State.WAITING);
        var line = line(1, "Ali Can", userName, "");

        assertThat(fate(line)).isEqualTo(new Fate.Flawed(Flaw.NAME_WAITS, ALI));
        assertThat(plan(line).isReady()).isFalse();

        decisions.put(1, Decision.LET_IN);
        assertThat(fate(line)).isEqualTo(new Fate.Enrols(ALI));

        decisions.put(1, Decision.SOMEBODY_ELSE);
        assertThat(fate(line)).isEqualTo(opens(userName.isEmpty() ? "ali.can" : userName));
    }

    @Test
    void lettingInWhoeverWaitsDoesNotTakeBackWhoWasRemoved() {
        inClass(ALI, State.REMOVED);
        decisions.put(1, Decision.LET_IN);

        assertThat(fate(line(1, "Ali Can"))).isEqualTo(new Fate.Flawed(Flaw.WAS_REMOVED, ALI));
    }

    @Test
    void theAccountOfSomebodyElseIsNeitherEnrolledNorNamed() {
        owners.put("nermin", NERMIN);

        assertThat(fate(line(1, "Nərmin", "nermin", "")))
                .isEqualTo(new Fate.Flawed(
                        Set.of(Flaw.USER_NAME_NOT_FREE), Optional.empty(), Optional.of(new UserName("nermin2"))));
    }

    @Test
    void whomTheyTeachAlreadyIsEnrolledUnderTheNameOfTheAccount() {
        owners.put("nermin", NERMIN);
        entrusted.add(NERMIN.id());

        assertThat(fate(line(1, "Other Name", "nermin", ""))).isEqualTo(new Fate.Enrols(NERMIN));
    }

    @Test
    void nobodyTeachesThemselves() {
        owners.put("nermin", NERMIN);
        staff.add(NERMIN.id());

        assertThat(fate(line(1, "Nərmin", "nermin", ""))).isEqualTo(new Fate.Flawed(Flaw.RUNS_THIS_CLASS, NERMIN));
    }

    @Test
    void groupsThatAreThereAreNotMadeAgain() {
        var plan = plan(
                line(1, "Ali", "", "KIRMIZI"),
                line(2, "Veli", "", "Mavi"),
                line(3, "Can", "", "mavi"),
                line(4, "", "", "Yeşil"));

        assertThat(plan.newGroups()).containsExactly("Mavi");
        assertThat(plan.isReady()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 0", "3, 0"})
    void placesAreCounted(int places, int missing) {
        room = Optional.of(places);
        inClass(NERMIN, State.IN);

        var plan = plan(line(1, "Ali"), line(2, "Veli"), line(3, "Nərmin Əliyeva"));

        assertThat(plan.placesMissing()).isEqualTo(missing);
        assertThat(plan.isReady()).isEqualTo(missing == 0);
    }

    @Test
    void planningTwiceIsTheSame() {
        inClass(ALI, State.IN);
        owners.put("nermin", NERMIN);
        var lines = new Line[] {line(1, "Ali Can"), line(2, "Veli", "", "Mavi"), line(3, "N", "nermin", "")};

        assertThat(plan(lines)).isEqualTo(plan(lines));
    }
}
