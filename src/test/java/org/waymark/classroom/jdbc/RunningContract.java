package org.waymark.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.classroom.jdbc.School.BAKU;
import static org.waymark.classroom.jdbc.School.KAMAL;
import static org.waymark.classroom.jdbc.School.LEYLA;
import static org.waymark.classroom.jdbc.School.STRANGER;
import static org.waymark.classroom.jdbc.School.pupil;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomChange;
import org.waymark.classroom.ClassroomChange.What;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Colleague;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Entry;
import org.waymark.classroom.Group;
import org.waymark.classroom.Headcount;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Refusal;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.RunClass;
import org.waymark.classroom.StaffMember;
import org.waymark.classroom.TeachersOnly;
import org.waymark.notice.Notice;
import org.waymark.storage.CountingDatabase;

/** Classes and those who run them, wherever they are kept. */
abstract class RunningContract {

    private CountingDatabase database;
    private School school;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        database = new CountingDatabase(database());
        school = new School(database);
    }

    @AfterEach
    void end() {
        school.close();
    }

    private List<What> happened(Classroom classroom) {
        return school.history().newest(LEYLA, classroom.token()).changes().stream()
                .map(ClassroomChange::what)
                .toList();
    }

    private StaffMember assistant(Classroom classroom, Right... rights) {
        return school.staff()
                .invite(LEYLA, classroom.token(), "kamal", false, Set.of(rights))
                .member();
    }

    @Test
    void whoeverOpensAClassTeachesIt() {
        var classroom = school.open("  9A  ");

        assertThat(classroom.name()).isEqualTo("9A");
        assertThat(school.running().mine(LEYLA))
                .containsExactly(new RunClass(classroom, StaffMember.teacher(LEYLA), Headcount.NOBODY));
        assertThat(school.running().see(LEYLA, classroom.token()).classroom()).isEqualTo(classroom);
        assertThat(happened(classroom)).containsExactlyInAnyOrder(What.OPENED);
    }

    @Test
    void aClassOfOthersIsNotFound() {
        var token = school.open("9A").token();

        assertThat(school.running().mine(STRANGER)).isEmpty();
        assertThatThrownBy(() -> school.running().see(STRANGER, token)).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.running().archive(STRANGER, token)).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.running().copy(STRANGER, token, "x", ""))
                .isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.staff().staff(STRANGER, token)).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.staff().takeOff(STRANGER, token, LEYLA)).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.entry().entry(STRANGER, token)).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.roster().roster(STRANGER, token)).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.groups().groups(STRANGER, token)).isInstanceOf(ClassroomNotFound.class);
        assertThatThrownBy(() -> school.history().newest(STRANGER, token)).isInstanceOf(ClassroomNotFound.class);
    }

    @Test
    void learnersCannotRunClasses() {
        School.as("LEARNER");

        assertThatThrownBy(() -> school.running().mine(LEYLA)).isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> school.running().open(LEYLA, "9A", "", BAKU))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void anOldFormDoesNotOverwriteANewerOne() {
        var classroom = school.open("9A");
        var changed =
                school.running().settle(LEYLA, classroom.token(), 1, "9B", "2027 bahar", ZoneId.of("Europe/Istanbul"));

        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> school.running().settle(LEYLA, classroom.token(), 1, "9C", "", BAKU))
                .isInstanceOf(Outdated.class);
        assertThat(school.running().see(LEYLA, classroom.token()).classroom()).isEqualTo(changed);
    }

    @Test
    void anArchivedClassIsReadAndNotChangedUntilThatIsTakenBack() {
        var classroom = school.open("9A");
        var token = classroom.token();
        var archived = school.running().archive(LEYLA, token);

        assertThat(archived.archivedAt()).contains(school.clock().instant());
        assertThat(school.running().archive(LEYLA, token)).isEqualTo(archived);
        assertThat(school.running().mine(LEYLA).getFirst().classroom().isArchived())
                .isTrue();
        assertThat(school.roster().roster(LEYLA, token).listed()).isEmpty();
        assertThatThrownBy(() -> school.running().settle(LEYLA, token, 1, "x", "", BAKU))
                .isInstanceOf(ClassroomArchived.class);
        assertThatThrownBy(() -> school.staff().invite(LEYLA, token, "kamal", true, Set.of()))
                .isInstanceOf(ClassroomArchived.class);
        assertThatThrownBy(() -> school.staff().leave(LEYLA, token)).isInstanceOf(ClassroomArchived.class);
        assertThatThrownBy(() -> school.entry().openCode(LEYLA, token, 1)).isInstanceOf(ClassroomArchived.class);
        assertThatThrownBy(() -> school.groups().create(LEYLA, token, "x", Set.of()))
                .isInstanceOf(ClassroomArchived.class);

        assertThat(school.running().reopen(LEYLA, token)).isEqualTo(classroom);
        assertThat(happened(classroom)).containsExactlyInAnyOrder(What.REOPENED, What.ARCHIVED, What.OPENED);
    }

    @Test
    void aCopyHasItsZoneItsStaffAndItsGroupsAndNoLearners() {
        school.pupils(2);
        var from = school.openWithCode(Optional.of(30), true);
        var helper = assistant(from, Right.MARK);
        school.put(from, State.IN, 1, 2);
        var group = school.groups().create(LEYLA, from.token(), "kırmızı", Set.of(pupil(1)));
        school.running().archive(LEYLA, from.token());

        var to = school.running().copy(LEYLA, from.token(), "10A", "2027 güz");

        assertThat(to.name()).isEqualTo("10A");
        assertThat(to.zone()).isEqualTo(BAKU);
        assertThat(to.isArchived()).isFalse();
        assertThat(school.classrooms().staff(to.id())).containsExactly(StaffMember.teacher(LEYLA), helper);
        assertThat(school.roster().roster(LEYLA, to.token()).listed()).isEmpty();
        assertThat(school.entry().entry(LEYLA, to.token()))
                .isEqualTo(new Entry(Optional.empty(), Optional.empty(), Optional.empty(), false, 1));
        var copied = school.groups().groups(LEYLA, to.token());
        assertThat(copied).extracting(Group::name).containsExactly("kırmızı");
        assertThat(copied.getFirst().members()).isEmpty();
        var heard = school.elsewhere().copied.getFirst();
        assertThat(heard.from()).isEqualTo(from.id());
        assertThat(heard.to()).isEqualTo(to.id());
        assertThat(heard.groups())
                .isEqualTo(Map.of(group.id(), copied.getFirst().id()));
        assertThat(happened(to)).containsExactlyInAnyOrder(What.COPIED);
    }

    @Test
    void anAssistantDoesWhatTheirRightsSayAndNothingOfTeachers() {
        var token = school.open("9A").token();
        assistant(school.running().see(LEYLA, token).classroom(), Right.FOLLOW);

        assertThat(school.roster().roster(KAMAL, token).listed()).isEmpty();
        assertThatThrownBy(() -> school.entry().entry(KAMAL, token)).isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> school.entry().openCode(KAMAL, token, 1)).isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> school.roster().admit(KAMAL, token, List.of(pupil(1))))
                .isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> school.roster().enrolling(KAMAL, token, List.of(pupil(1)), Set.of()))
                .isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> school.roster().obstacles(KAMAL, token, List.of(pupil(1))))
                .isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> school.groups().create(KAMAL, token, "x", Set.of()))
                .isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> school.running().archive(KAMAL, token)).isInstanceOf(TeachersOnly.class);
        assertThatThrownBy(() -> school.running().settle(KAMAL, token, 1, "x", "", BAKU))
                .isInstanceOf(TeachersOnly.class);
        assertThatThrownBy(() -> school.running().copy(KAMAL, token, "x", "")).isInstanceOf(TeachersOnly.class);
        assertThatThrownBy(() -> school.staff().invite(KAMAL, token, "yabancı", false, Set.of()))
                .isInstanceOf(TeachersOnly.class);
        assertThatThrownBy(() -> school.staff()
                        .change(
                                KAMAL,
                                token,
                                StaffMember.assistant(KAMAL, Set.of(Right.FOLLOW)),
                                StaffMember.teacher(KAMAL)))
                .isInstanceOf(TeachersOnly.class);
    }

    @Test
    void aColleagueIsInvitedByTheirUserNameAndTold() {
        var classroom = school.open("9A");

        var invited = school.staff().invite(LEYLA, classroom.token(), " KAMAL ", false, Set.of(Right.ASSIGN));

        assertThat(invited.person().displayName()).isEqualTo("Kamal Əliyev");
        assertThat(invited.member()).isEqualTo(StaffMember.assistant(KAMAL, Set.of(Right.ASSIGN)));
        assertThat(school.staff().staff(KAMAL, classroom.token()))
                .extracting(Colleague::member)
                .containsExactly(StaffMember.teacher(LEYLA), invited.member());
        assertThat(school.running().mine(KAMAL)).extracting(RunClass::me).containsExactly(invited.member());
        assertThat(school.told(KAMAL)).containsExactly(Notice.Kind.RUNNING_CLASS);
        assertThat(Refusals.of(() -> school.staff().invite(LEYLA, classroom.token(), "kamal", true, Set.of())))
                .isEqualTo(Refusal.ALREADY_RUNS_IT);
        assertThat(happened(classroom)).containsExactlyInAnyOrder(What.MADE_ASSISTANT, What.OPENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "pupil1", "pupil2", "öğrenci öğretmen", "%"})
    void whyNobodyCanBeInvitedUnderANameIsNotTold(String userName) {
        school.pupils(2);
        var classroom = school.open("9A");
        school.put(classroom, State.WAITING, 2);

        assertThat(Refusals.of(() -> school.staff().invite(LEYLA, classroom.token(), userName, true, Set.of())))
                .isEqualTo(Refusal.NO_SUCH_COLLEAGUE);
    }

    @Test
    void anInstructorWhoLearnsInTheClassCannotRunIt() {
        var classroom = school.open("9A");
        school.classrooms().keep(classroom.id(), List.of(new Enrolment(KAMAL, State.WAITING, Instant.EPOCH)));

        assertThat(Refusals.of(() -> school.staff().invite(LEYLA, classroom.token(), "kamal", true, Set.of())))
                .isEqualTo(Refusal.NO_SUCH_COLLEAGUE);
    }

    @Test
    void rightsAreChangedFromWhatTheFormShowed() {
        var classroom = school.open("9A");
        var before = assistant(classroom, Right.ASSIGN);
        var after = StaffMember.assistant(KAMAL, Set.of(Right.MARK));
        school.staff().change(LEYLA, classroom.token(), before, after);

        assertThatThrownBy(() -> school.staff().change(LEYLA, classroom.token(), before, StaffMember.teacher(KAMAL)))
                .isInstanceOf(Outdated.class);
        assertThat(school.classrooms().staff(classroom.id())).contains(after);

        school.staff().change(LEYLA, classroom.token(), after, StaffMember.teacher(KAMAL));
        assertThat(school.running()
                        .settle(KAMAL, classroom.token(), 1, "9K", "", BAKU)
                        .name())
                .isEqualTo("9K");
        assertThat(happened(classroom))
                .containsExactlyInAnyOrder(
                        What.CHANGED, What.MADE_TEACHER, What.RIGHTS_CHANGED, What.MADE_ASSISTANT, What.OPENED);
    }

    @Test
    void thereIsAlwaysATeacher() {
        var classroom = school.open("9A");
        var token = classroom.token();
        assistant(classroom, Right.values());
        var leyla = StaffMember.teacher(LEYLA);

        assertThat(Refusals.of(() -> school.staff().leave(LEYLA, token))).isEqualTo(Refusal.LAST_TEACHER);
        assertThat(Refusals.of(() -> school.staff().takeOff(LEYLA, token, LEYLA)))
                .isEqualTo(Refusal.LAST_TEACHER);
        assertThat(Refusals.of(() ->
                        school.staff().change(LEYLA, token, leyla, StaffMember.assistant(LEYLA, Set.of(Right.ROSTER)))))
                .isEqualTo(Refusal.LAST_TEACHER);
        assertThat(school.classrooms().staff(classroom.id())).contains(leyla);

        school.staff()
                .change(LEYLA, token, StaffMember.assistant(KAMAL, Set.of(Right.values())), StaffMember.teacher(KAMAL));
        school.staff().leave(LEYLA, token);
        assertThatThrownBy(() -> school.running().see(LEYLA, token)).isInstanceOf(ClassroomNotFound.class);
        assertThat(school.history().newest(KAMAL, token).changes())
                .extracting(ClassroomChange::what)
                .contains(What.LEFT_STAFF);
    }

    @Test
    void whoeverIsTakenOffFindsTheClassNoMore() {
        var classroom = school.open("9A");
        assistant(classroom, Right.values());
        school.staff().takeOff(LEYLA, classroom.token(), KAMAL);
        school.staff().takeOff(LEYLA, classroom.token(), KAMAL);

        assertThat(school.running().mine(KAMAL)).isEmpty();
        assertThat(happened(classroom)).containsExactlyInAnyOrder(What.TAKEN_OFF, What.MADE_ASSISTANT, What.OPENED);
    }

    @Test
    void theEntryHasAVersionOfItsOwn() {
        var token = school.open("9A").token();
        var opened = school.entry().openCode(LEYLA, token, 1);
        school.running().settle(LEYLA, token, 1, "9B", "", BAKU);
        var renewed = school.entry().openCode(LEYLA, token, 2);
        var end = school.clock().instant().plus(Duration.ofDays(1));
        var settled = school.entry().settle(LEYLA, token, 3, Optional.of(end), Optional.of(25), true);

        assertThat(renewed.code()).isPresent().isNotEqualTo(opened.code());
        assertThat(settled).isEqualTo(new Entry(renewed.code(), Optional.of(end), Optional.of(25), true, 4));
        assertThat(school.entry().entry(LEYLA, token)).isEqualTo(settled);
        assertThatThrownBy(() -> school.entry().closeCode(LEYLA, token, 3)).isInstanceOf(Outdated.class);

        school.running().settle(LEYLA, token, 2, "9B", "", ZoneId.of("America/Lima"));
        assertThat(school.entry().entry(LEYLA, token).expires()).contains(end);
        assertThat(school.entry().closeCode(LEYLA, token, 4).code()).isEmpty();
    }

    @Test
    void theHistoryNamesWhoAndWhomAndKeepsTheNewestFiveHundred() {
        school.pupils(510);
        var classroom = school.open("9A");
        school.roster()
                .enrolling(
                        LEYLA,
                        classroom.token(),
                        IntStream.rangeClosed(1, 509).mapToObj(School::pupil).toList(),
                        Set.of());
        school.clock().pass(Duration.ofMinutes(1));
        school.roster().remove(LEYLA, classroom.token(), List.of(pupil(7)), " başka okula geçti ");

        var history = school.history().newest(LEYLA, classroom.token());
        assertThat(history.changes()).hasSize(500);
        assertThat(history.changes().getFirst())
                .isEqualTo(new ClassroomChange(
                        What.REMOVED,
                        Optional.of(pupil(7)),
                        LEYLA,
                        school.clock().instant(),
                        "başka okula geçti"));
        assertThat(history.people().get(LEYLA).displayName()).isEqualTo("Leyla Quliyeva");
        assertThat(history.people().get(pupil(7)).displayName()).isEqualTo("Şagird 7");
    }

    @Test
    void theClassesOfAnInstructorTakeAFixedNumberOfStatements() {
        var first = school.open("9A");
        var one = database.statementsOf(() -> school.running().mine(LEYLA));
        for (var i = 0; i < 5; i++) {
            school.open("9B" + i);
        }
        school.pupils(30);
        for (var i = 1; i <= 30; i++) {
            school.put(first, i % 2 == 0 ? State.IN : State.WAITING, i);
        }
        var six = database.statementsOf(() ->
                assertThat(school.running().mine(LEYLA).getFirst().headcount()).isEqualTo(new Headcount(15, 15)));

        assertThat(six).isEqualTo(one).isEqualTo(3);
        var small = database.statementsOf(() -> school.running().copy(LEYLA, first.token(), "x", ""));
        for (var i = 0; i < 6; i++) {
            school.groups().create(LEYLA, first.token(), "group " + i, Set.of());
        }
        var large = database.statementsOf(() -> school.running().copy(LEYLA, first.token(), "x", ""));
        assertThat(large).isEqualTo(small + 1);
    }
}
