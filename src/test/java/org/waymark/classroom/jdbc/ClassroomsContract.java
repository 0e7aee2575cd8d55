package org.waymark.classroom.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.Ids;
import org.waymark.classroom.Attended;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Enrolment.State;
import org.waymark.classroom.Group;
import org.waymark.classroom.Headcount;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;
import org.waymark.storage.CountingDatabase;

/** What both databases promise about classes. */
abstract class ClassroomsContract {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123456Z");
    static final UserId TEACHER = person(1);
    static final UserId HELPER = person(2);
    static final UserId ANN = person(11);
    static final UserId BEN = person(12);
    static final UserId CEM = person(13);

    private CountingDatabase database;
    private Classrooms classrooms;

    abstract DataSource database();

    @BeforeEach
    void begin() {
        database = new CountingDatabase(database());
        var jdbc = JdbcClient.create(database);
        ClassroomTables.empty(jdbc);
        classrooms = new JdbcClassrooms(jdbc);
    }

    static UserId person(int number) {
        return new UserId(new UUID(0x0193_0000_0000_7000L, number));
    }

    private static Classroom classroom(String name, Instant at) {
        return new Classroom(
                new ClassroomId(Ids.timeOrdered(at)),
                Ids.token(),
                name,
                "2026 güz",
                ZoneId.of("Asia/Baku"),
                at,
                Optional.empty(),
                1);
    }

    private Classroom opened(String name) {
        var classroom = classroom(name, NOON);
        classrooms.open(classroom, TEACHER);
        return classroom;
    }

    @Test
    void whatWasKeptComesBackUnchanged() {
        var classroom = opened("Əli’nin 9. sınıfı");

        assertThat(classrooms.find(classroom.id())).contains(classroom);
        assertThat(classrooms.withToken(classroom.token())).contains(classroom);
        assertThat(classrooms.forChange(classroom.id())).contains(classroom);
        assertThat(classrooms.staff(classroom.id())).containsExactly(StaffMember.teacher(TEACHER));
        assertThat(classrooms.withToken(classroom.token().toLowerCase(Locale.ROOT) + "x"))
                .isEmpty();
    }

    @Test
    void whatChangesOfAClassIsKept() {
        var before = opened("9A");
        var after = new Classroom(
                before.id(),
                before.token(),
                "9B",
                "",
                ZoneId.of("Europe/Istanbul"),
                before.openedAt(),
                Optional.of(NOON.plusSeconds(60)),
                2);
        classrooms.keep(after);

        assertThat(classrooms.find(before.id())).contains(after);
    }

    @Test
    void classesAreListedByNameAndArchivedOnesLast() {
        var over = opened("Aslan");
        classrooms.keep(new Classroom(
                over.id(), over.token(), over.name(), over.term(), over.zone(), NOON, Optional.of(NOON), 1));
        var zeta = opened("Zeynep");
        var dotless = opened("ılgın");
        var cedilla = opened("Çınar");
        classrooms.open(classroom("Foreign", NOON), HELPER);

        assertThat(classrooms.runBy(TEACHER))
                .extracting(Classroom::id)
                .containsExactly(cedilla.id(), dotless.id(), zeta.id(), over.id());
        assertThat(classrooms.runBy(ANN)).isEmpty();
    }

    @Test
    void theStaffIsKeptWithItsRightsTeachersFirst() {
        var classroom = opened("9A");
        var helper = StaffMember.assistant(HELPER, Set.of(Right.FOLLOW, Right.MARK));
        classrooms.keepStaff(classroom.id(), List.of(helper), NOON.minusSeconds(60));
        assertThat(classrooms.staff(classroom.id())).containsExactly(StaffMember.teacher(TEACHER), helper);

        var without = StaffMember.assistant(HELPER, Set.of());
        classrooms.keepStaff(classroom.id(), List.of(without), NOON);
        assertThat(classrooms.staff(classroom.id())).containsExactly(StaffMember.teacher(TEACHER), without);

        classrooms.dropStaff(classroom.id(), HELPER);
        assertThat(classrooms.staff(classroom.id())).containsExactly(StaffMember.teacher(TEACHER));
        assertThat(classrooms.runBy(HELPER)).isEmpty();
    }

    @Test
    void howLearnersStandToAClassIsKeptAndOnlyThoseInItAreItsLearners() {
        var classroom = opened("9A");
        var other = opened("9B");
        var in = new Enrolment(ANN, State.IN, NOON);
        var waiting = new Enrolment(BEN, State.WAITING, NOON.plusSeconds(1), Optional.of(State.REMOVED), true);
        var left = new Enrolment(CEM, State.LEFT, NOON.plusSeconds(2));
        classrooms.keep(classroom.id(), List.of(in, waiting, left));
        classrooms.keep(other.id(), List.of(new Enrolment(BEN, State.IN, NOON)));

        assertThat(classrooms.enrolments(classroom.id())).containsExactly(in, waiting, left);
        assertThat(classrooms.enrolment(classroom.id(), BEN)).contains(waiting);
        assertThat(classrooms.enrolment(other.id(), ANN)).isEmpty();
        assertThat(classrooms.enrolments(classroom.id(), List.of(ANN, BEN, TEACHER)))
                .isEqualTo(Map.of(ANN, in, BEN, waiting));
        assertThat(classrooms.learners(classroom.id())).containsExactly(ANN);
        assertThat(classrooms.learners(List.of(classroom.id(), other.id())))
                .isEqualTo(Map.of(classroom.id(), Set.of(ANN), other.id(), Set.of(BEN)));
        assertThat(classrooms.headcounts(List.of(classroom.id(), other.id())))
                .isEqualTo(Map.of(classroom.id(), new Headcount(1, 1), other.id(), new Headcount(1, 0)));
        assertThat(classrooms.attendedBy(BEN)).containsExactly(other);
        assertThat(classrooms.of(BEN))
                .containsExactly(
                        new Attended(classroom, waiting), new Attended(other, new Enrolment(BEN, State.IN, NOON)));

        var admitted = new Enrolment(BEN, State.IN, NOON.plusSeconds(3));
        classrooms.keep(classroom.id(), List.of(admitted));
        assertThat(classrooms.enrolments(classroom.id())).containsExactly(in, left, admitted);
    }

    @Test
    void ofAGroupOnlyThoseInTheClassAreSeenAndTheOthersAreNotForgotten() {
        var classroom = opened("9A");
        var in = new Enrolment(ANN, State.IN, NOON);
        classrooms.keep(classroom.id(), List.of(in, new Enrolment(BEN, State.IN, NOON)));
        var red = new Group(new Group.Id(Ids.timeOrdered(NOON)), "kırmızı", Set.of(ANN, BEN), 1);
        var empty = new Group(new Group.Id(Ids.timeOrdered(NOON)), "Çay", Set.of(), 1);
        classrooms.addGroups(classroom.id(), List.of(red, empty));
        assertThat(classrooms.groups(classroom.id())).containsExactly(empty, red);

        classrooms.keep(classroom.id(), List.of(new Enrolment(BEN, State.LEFT, NOON)));
        var renamed = new Group(red.id(), "al", Set.of(ANN), 2);
        classrooms.keep(classroom.id(), renamed);
        assertThat(classrooms.groups(classroom.id())).containsExactly(renamed, empty);

        classrooms.keep(classroom.id(), List.of(new Enrolment(BEN, State.IN, NOON)));
        assertThat(classrooms.groups(classroom.id()).getFirst().members()).containsExactlyInAnyOrder(ANN, BEN);

        var foreign = opened("9B");
        classrooms.dissolve(foreign.id(), red.id());
        assertThatIllegalArgumentException().isThrownBy(() -> classrooms.keep(foreign.id(), renamed));
        assertThat(classrooms.groups(classroom.id())).hasSize(2);
        assertThat(classrooms.groups(foreign.id())).isEmpty();

        classrooms.dissolve(classroom.id(), red.id());
        assertThat(classrooms.groups(classroom.id())).containsExactly(empty);
    }

    @Test
    void everythingIsReadInOneStatementHoweverMuchThereIs() {
        var classroom = opened("9A");
        var ids = List.of(classroom.id(), opened("9B").id(), opened("9C").id());
        classrooms.keep(
                classroom.id(),
                IntStream.range(100, 140)
                        .mapToObj(it -> new Enrolment(person(it), State.IN, NOON))
                        .toList());

        assertThat(database.statementsOf(() -> classrooms.runBy(TEACHER))).isEqualTo(1);
        assertThat(database.statementsOf(() -> classrooms.of(person(100)))).isEqualTo(1);
        assertThat(database.statementsOf(() -> classrooms.staff(ids))).isEqualTo(1);
        assertThat(database.statementsOf(() -> classrooms.learners(ids))).isEqualTo(1);
        assertThat(database.statementsOf(() -> classrooms.headcounts(ids))).isEqualTo(1);
        assertThat(database.statementsOf(() -> classrooms.groups(classroom.id())))
                .isEqualTo(1);
        assertThat(database.statementsOf(() -> classrooms.keep(classroom.id(), classrooms.enrolments(classroom.id()))))
                .isEqualTo(3);
    }
}
