package org.waymark.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.waymark.classroom.jdbc.School.KAMAL;
import static org.waymark.classroom.jdbc.School.LEYLA;
import static org.waymark.classroom.jdbc.School.STRANGER;
import static org.waymark.classroom.jdbc.School.pupil;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomChange;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.EnrollingRefused;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Group;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Refusal;
import org.waymark.classroom.Roster;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;
import org.waymark.storage.CountingDatabase;

/** The roster of a class and its groups, wherever they are kept. */
abstract class RosterContract {

    private CountingDatabase database;
    private School school;
    private Classroom classroom;
    private String token;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        database = new CountingDatabase(database());
        school = new School(database);
        school.pupils(6);
        classroom = school.open("9A");
        token = classroom.token();
    }

    @AfterEach
    void end() {
        school.close();
    }

    private static List<UserId> pupils(int... numbers) {
        return IntStream.of(numbers).mapToObj(School::pupil).toList();
    }

    private List<What> happened() {
        return school.history().newest(LEYLA, token).changes().stream()
                .map(ClassroomChange::what)
                .filter(it -> it != What.OPENED)
                .toList();
    }

    private void places(int places) {
        var version = school.entry().entry(LEYLA, token).version();
        school.entry().settle(LEYLA, token, version, Optional.empty(), Optional.of(places), false);
    }

    @Test
    void theRosterNamesEverybodyAndSaysOnlyOfThoseInItWhenTheyWereSeen() {
        school.put(classroom, State.IN, 1);
        school.put(classroom, State.LEFT, 2);
        school.put(classroom, State.WAITING, 3);
        var now = school.clock().instant();
        school.elsewhere().seen.put(pupil(1), now);
        school.elsewhere().seen.put(pupil(2), now);
        var group = school.groups().create(LEYLA, token, "al", Set.of(pupil(1)));

        var roster = school.roster().roster(LEYLA, token);

        assertThat(roster.listed())
                .extracting(
                        it -> it.person().displayName(), it -> it.enrolment().state())
                .containsExactly(
                        tuple("Şagird 1", State.IN), tuple("Şagird 2", State.LEFT), tuple("Şagird 3", State.WAITING));
        assertThat(school.elsewhere().asked).containsExactly(pupil(1));
        assertThat(roster.listed().getFirst().lastSeen()).contains(now);
        assertThat(roster.groups()).containsExactly(group);
    }

    @Test
    void whoWaitsIsLetInOrTurnedAwayAndTold() {
        school.put(classroom, State.WAITING, 1, 2, 3);
        school.roster().admit(LEYLA, token, pupils(1, 3));
        school.roster().decline(LEYLA, token, pupils(2));

        assertThat(school.classrooms().learners(classroom.id())).containsExactlyInAnyOrder(pupil(1), pupil(3));
        assertThat(school.state(classroom, 2)).contains(State.DECLINED);
        assertThat(school.told(pupil(1))).containsExactly(Notice.Kind.ADMITTED_TO_CLASS);
        assertThat(school.told(pupil(2))).containsExactly(Notice.Kind.DECLINED_BY_CLASS);
        assertThat(happened()).containsExactlyInAnyOrder(What.DECLINED, What.ADMITTED, What.ADMITTED);
    }

    @Test
    void anUndoneDeclineMakesThemWaitAgainAndNotComeIn() {
        school.put(classroom, State.WAITING, 1);
        school.roster().decline(LEYLA, token, pupils(1));
        school.roster().undoDecline(LEYLA, token, pupils(1));

        assertThat(school.state(classroom, 1)).contains(State.WAITING);
        assertThatThrownBy(() -> school.roster().undoDecline(LEYLA, token, pupils(1)))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void whoeverWasRemovedIsToldAndCanBeRestored() {
        school.put(classroom, State.IN, 1, 2);
        school.roster().remove(LEYLA, token, pupils(1), "");
        assertThat(school.classrooms().learners(classroom.id())).containsExactly(pupil(2));
        assertThat(school.joining().mine(pupil(1))).isEmpty();

        school.roster().restore(LEYLA, token, pupils(1));
        assertThat(school.state(classroom, 1)).contains(State.IN);
        assertThat(school.told(pupil(1)))
                .containsExactlyInAnyOrder(Notice.Kind.ADMITTED_TO_CLASS, Notice.Kind.REMOVED_FROM_CLASS);
    }

    @Test
    void nobodyIsRestoredWhoWasNotRemovedAndNoneOfThemIfOneCannotBe() {
        school.put(classroom, State.LEFT, 1);
        school.put(classroom, State.WAITING, 2);
        school.put(classroom, State.DECLINED, 3);
        school.put(classroom, State.REMOVED, 4);

        assertThat(Refusals.of(() -> school.roster().restore(LEYLA, token, pupils(1, 4))))
                .isEqualTo(Refusal.WENT_BY_THEMSELVES);
        assertThatThrownBy(() -> school.roster().restore(LEYLA, token, pupils(2, 4)))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> school.roster().restore(LEYLA, token, pupils(3, 4)))
                .isInstanceOf(Outdated.class);
        assertThat(school.state(classroom, 4)).contains(State.REMOVED);
        assertThat(happened()).isEmpty();
    }

    @Test
    void aForeignLearnerLooksLikeOneWhoDoesNotExist() {
        var other = school.running().open(STRANGER, "Foreign", "", School.BAKU);
        school.put(other, State.WAITING, 1);

        for (var learner : List.of(pupil(1), new UserId(new UUID(1, 1)))) {
            assertThatThrownBy(() -> school.roster().admit(LEYLA, token, List.of(learner)))
                    .isInstanceOf(ClassroomNotFound.class);
            assertThatThrownBy(() -> school.roster().remove(LEYLA, token, List.of(learner), ""))
                    .isInstanceOf(ClassroomNotFound.class);
            assertThatThrownBy(() -> school.roster().restore(LEYLA, token, List.of(learner)))
                    .isInstanceOf(ClassroomNotFound.class);
            assertThatThrownBy(() -> school.groups().create(LEYLA, token, "al", Set.of(learner)))
                    .isInstanceOf(Outdated.class);
        }
        assertThat(school.state(other, 1)).contains(State.WAITING);
    }

    @Test
    void placesApplyHoweverSomebodyComesInAndToAllOfThemTogether() {
        school.put(classroom, State.IN, 1);
        school.put(classroom, State.WAITING, 2, 3);
        school.put(classroom, State.REMOVED, 4);
        places(2);

        assertThat(Refusals.of(() -> school.roster().admit(LEYLA, token, pupils(2, 3))))
                .isEqualTo(Refusal.FULL);
        assertThat(Refusals.of(() -> school.roster().enrolling(LEYLA, token, pupils(5, 6), Set.of())))
                .isEqualTo(Refusal.FULL);
        assertThat(school.classrooms().learners(classroom.id())).containsExactly(pupil(1));
        school.roster().admit(LEYLA, token, pupils(2));
        assertThat(Refusals.of(() -> school.roster().restore(LEYLA, token, pupils(4))))
                .isEqualTo(Refusal.FULL);
    }

    @Test
    void aListBringsInTheNewOnesAndThoseWhoWaitAndLeavesWhoIsThere() {
        school.put(classroom, State.IN, 1);
        school.put(classroom, State.WAITING, 2);
        school.put(classroom, State.REMOVED, 4);
        school.put(classroom, State.DECLINED, 5);
        var before = school.classrooms().enrolment(classroom.id(), pupil(1));

        school.roster().enrolling(LEYLA, token, pupils(1, 2, 3, 4, 5), Set.of(pupil(4)));

        assertThat(school.classrooms().learners(classroom.id()))
                .containsExactlyInAnyOrderElementsOf(pupils(1, 2, 3, 4, 5));
        assertThat(school.classrooms().enrolment(classroom.id(), pupil(1))).isEqualTo(before);
        assertThat(school.told(pupil(2))).containsExactly(Notice.Kind.ADMITTED_TO_CLASS);
        assertThat(school.told(pupil(3))).isEmpty();
        assertThat(happened()).containsExactlyInAnyOrder(What.ADMITTED, What.ADMITTED, What.RESTORED, What.ENROLLED);
    }

    @Test
    void aListIsRefusedAsAWholeWithEveryReason() {
        school.put(classroom, State.LEFT, 1);
        school.put(classroom, State.REMOVED, 2);
        var all = Stream.concat(pupils(1, 2, 3).stream(), Stream.of(LEYLA)).toList();
        var refusals = Map.of(
                pupil(1), Refusal.WENT_BY_THEMSELVES, pupil(2), Refusal.WAS_REMOVED, LEYLA, Refusal.RUNS_THIS_CLASS);

        assertThat(school.roster().obstacles(LEYLA, token, all)).isEqualTo(refusals);
        assertThatThrownBy(() -> school.roster().enrolling(LEYLA, token, all, Set.of(pupil(1))))
                .asInstanceOf(type(EnrollingRefused.class))
                .extracting(EnrollingRefused::refusals)
                .isEqualTo(refusals);
        assertThat(school.state(classroom, 3)).isEmpty();
        assertThat(happened()).isEmpty();
    }

    @Test
    void somebodyWhoHasBecomeStaffIsNotRestoredAsALearner() {
        school.classrooms()
                .keep(
                        classroom.id(),
                        List.of(new Enrolment(
                                KAMAL, State.REMOVED, school.clock().instant())));
        school.staff().invite(LEYLA, token, "kamal", false, Set.of());

        assertThat(Refusals.of(() -> school.roster().restore(LEYLA, token, List.of(KAMAL))))
                .isEqualTo(Refusal.RUNS_THIS_CLASS);
    }

    @Test
    void letInOneOrManyItTakesTheSameNumberOfStatements() {
        school.put(classroom, State.WAITING, 1);
        var one = database.statementsOf(() -> school.roster().admit(LEYLA, token, pupils(1)));
        var others = IntStream.rangeClosed(100, 139).toArray();
        for (var pupil : others) {
            school.account(pupil(pupil), "other" + pupil, "Other " + pupil, Role.LEARNER);
        }
        school.put(classroom, State.WAITING, others);
        var many = database.statementsOf(() -> school.roster().admit(LEYLA, token, pupils(others)));
        var small = database.statementsOf(() -> school.roster().roster(LEYLA, token));

        assertThat(many).isEqualTo(one);
        assertThat(small).isEqualTo(5);
        assertThat(school.roster().roster(LEYLA, token).listed())
                .hasSize(41)
                .extracting(Roster.Listed::lastSeen)
                .containsOnly(Optional.empty());
    }

    @Test
    void aGroupIsMadeChangedAndDissolved() {
        school.put(classroom, State.IN, 1, 2, 3);
        var group = school.groups().create(LEYLA, token, " İnci ", Set.of(pupil(1), pupil(2)));
        assertThat(group.name()).isEqualTo("İnci");
        assertThat(school.groups().groups(LEYLA, token)).containsExactly(group);

        var changed = school.groups().change(LEYLA, token, group.id(), 1, "inci", Set.of(pupil(3)));
        assertThat(changed).isEqualTo(new Group(group.id(), "inci", Set.of(pupil(3)), 2));
        assertThatThrownBy(() -> school.groups().change(LEYLA, token, group.id(), 1, "x", Set.of()))
                .isInstanceOf(Outdated.class);
        assertThatThrownBy(() -> school.groups().dissolve(LEYLA, token, group.id(), 1))
                .isInstanceOf(Outdated.class);

        school.groups().dissolve(LEYLA, token, group.id(), 2);
        assertThat(school.groups().groups(LEYLA, token)).isEmpty();
        assertThat(school.classrooms().learners(classroom.id())).hasSize(3);
    }

    @Test
    void noTwoGroupsOfAClassAreCalledTheSameWhateverTheCase() {
        var group = school.groups().create(LEYLA, token, "İNCİ", Set.of());
        var other = school.groups().create(LEYLA, token, "Al", Set.of());

        assertThat(Refusals.of(() -> school.groups().create(LEYLA, token, "inci", Set.of())))
                .isEqualTo(Refusal.GROUP_NAME_TAKEN);
        assertThat(Refusals.of(() -> school.groups().change(LEYLA, token, other.id(), 1, "ıncı", Set.of())))
                .isEqualTo(Refusal.GROUP_NAME_TAKEN);
        assertThat(school.groups()
                        .change(LEYLA, token, group.id(), 1, "inci", Set.of())
                        .name())
                .isEqualTo("inci");
        var second = school.open("9B");
        assertThat(school.groups()
                        .create(LEYLA, second.token(), "inci", Set.of())
                        .name())
                .isEqualTo("inci");
        assertThatThrownBy(() -> school.groups().change(LEYLA, second.token(), group.id(), 2, "x", Set.of()))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void aGroupThatSomethingDependsOnIsNotDissolved() {
        var group = school.groups().create(LEYLA, token, "al", Set.of());
        school.elsewhere().used.add(group.id());

        assertThat(Refusals.of(() -> school.groups().dissolve(LEYLA, token, group.id(), 1)))
                .isEqualTo(Refusal.GROUP_IN_USE);
        assertThat(school.groups().groups(LEYLA, token)).containsExactly(group);
    }

    @Test
    void onlyThoseInTheClassCanBeInAGroup() {
        school.put(classroom, State.WAITING, 1);

        assertThatThrownBy(() -> school.groups().create(LEYLA, token, "al", Set.of(pupil(1))))
                .isInstanceOf(Outdated.class);
    }
}
