package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assignment.Workroom.ANN;
import static org.waymark.assignment.Workroom.BEN;
import static org.waymark.assignment.Workroom.CEM;
import static org.waymark.assignment.Workroom.DAN;
import static org.waymark.assignment.Workroom.LAMP;
import static org.waymark.assignment.Workroom.LESSON;
import static org.waymark.assignment.Workroom.LEYLA;
import static org.waymark.assignment.Workroom.MODULE;
import static org.waymark.assignment.Workroom.MURAD;
import static org.waymark.assignment.Workroom.ORXAN;
import static org.waymark.assignment.Workroom.SEVDA;
import static org.waymark.assignment.Workroom.STORM;
import static org.waymark.assignment.Workroom.form;
import static org.waymark.assignment.Workroom.hour;
import static org.waymark.assignment.Workroom.refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.base.Slug;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Group;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.RightMissing;
import org.waymark.content.Examples;
import org.waymark.content.QuizRules.Counting;

/** Assigning work and changing it. */
interface AssigningContract {

    Workroom room();

    @Test
    default void whatWasAssignedComesBackUnchanged() {
        var forms = List.of(
                new AssignmentForm(
                        STORM,
                        new Audience.Everybody(),
                        Optional.of(hour(1)),
                        Optional.of(hour(2)),
                        Optional.of(hour(3)),
                        Optional.of(2),
                        Optional.of(Counting.LAST),
                        new LateRule.Loses(10, 50),
                        " Şərhi oxuyun: İı Əə “–” "),
                new AssignmentForm(
                        LAMP,
                        new Audience.Members(room().group.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new LateRule.CountsNothing(),
                        ""),
                form(MODULE, new Audience.One(CEM)));

        var assigned = room().assigning().assign(LEYLA, room().first.token(), forms);

        assertThat(room().assigning().list(LEYLA, room().first.token()))
                .extracting(Posted::assignment)
                .isEqualTo(assigned);
        assertThat(assigned).extracting(AssignmentForm::of).isEqualTo(forms);
        assertThat(assigned).extracting(Assignment::version).containsOnly(1);
        assertThat(assigned).extracting(Assignment::token).doesNotHaveDuplicates();
    }

    @Test
    default void allOfItIsAssignedOrNothing() {
        var forms = List.of(
                form(STORM, new Audience.Everybody()),
                form(LESSON, new Audience.Everybody()),
                form(new Task(Examples.COURSE, Task.Kind.QUIZ, new Slug("nowhere")), new Audience.Everybody()));

        assertThatThrownBy(() -> room().assigning().assign(LEYLA, room().first.token(), forms))
                .isInstanceOfSatisfying(WorkRefused.class, refused -> {
                    assertThat(refused.flaw()).isEqualTo(WorkFlaw.NO_SUCH_TASK);
                    assertThat(refused.place()).isEqualTo(2);
                });
        assertThat(room().assigning().list(LEYLA, room().first.token())).isEmpty();
    }

    @Test
    default void nothingIsAssignedThatHasClosedAlready() {
        var open = room().assign(form(STORM, -1, 1, 2));
        room().pass(Duration.ofHours(2));

        assertThat(refusal(() -> room().assign(form(LESSON, -1, -1, 2)))).isEqualTo(WorkFlaw.CLOSES_IN_PAST);
        assertThatThrownBy(() -> room().assigning()
                        .assign(LEYLA, room().first.token(), List.of(form(LESSON, -1, 1, -1), form(LAMP, -1, 1, 1))))
                .isInstanceOfSatisfying(WorkRefused.class, refused -> {
                    assertThat(refused.flaw()).isEqualTo(WorkFlaw.CLOSES_IN_PAST);
                    assertThat(refused.place()).isEqualTo(1);
                });
        assertThat(room().assigning().list(LEYLA, room().first.token())).hasSize(1);
        assertThat(room().assign(form(LESSON, -1, 1, 3)).window().due()).contains(hour(1));
        assertThat(refusal(() -> change(open, form(STORM, -1, 1, 1)))).isEqualTo(WorkFlaw.CLOSES_IN_PAST);
        assertThat(change(open, form(STORM, 1, 1, 2)).window().opens()).contains(hour(1));
    }

    private Assignment change(Assignment assignment, AssignmentForm form) {
        return room().assigning()
                .change(LEYLA, room().first.token(), assignment.token(), assignment.version(), form, "");
    }

    @ParameterizedTest(name = "opens {0}, due {1}, closes {2}: {3}")
    @CsvSource({
        "2, 1, -1, DUE_BEFORE_OPENING",
        "-1, 2, 1, CLOSES_BEFORE_DUE",
        "2, -1, 1, CLOSES_BEFORE_OPENING",
        "1, -1, 1, CLOSES_BEFORE_OPENING",
        "1, 1, 1, CLOSES_BEFORE_OPENING"
    })
    default void timesAreInOrder(int opens, int due, int closes, WorkFlaw flaw) {
        assertThat(refusal(() -> room().assign(form(STORM, opens, due, closes))))
                .isEqualTo(flaw);
    }

    @Test
    default void onlyWhatAndWhoIsThereIsAssigned() {
        var everybody = new Audience.Everybody();
        for (var kind : Task.Kind.values()) {
            assertThat(refusal(
                            () -> room().assign(form(new Task(Examples.COURSE, kind, new Slug("nowhere")), everybody))))
                    .isEqualTo(WorkFlaw.NO_SUCH_TASK);
            assertThat(refusal(
                            () -> room().assign(form(new Task(new Slug("nowhere"), kind, Examples.QUIZ), everybody))))
                    .isEqualTo(WorkFlaw.NO_SUCH_TASK);
        }
        assertThat(refusal(() -> room().assign(form(STORM, new Audience.One(DAN)))))
                .isEqualTo(WorkFlaw.NO_SUCH_LEARNER);
        assertThat(refusal(() -> room().assign(form(STORM, new Audience.Members(new Group.Id(new UUID(9, 9)))))))
                .isEqualTo(WorkFlaw.NO_SUCH_GROUP);
        assertThat(refusal(() -> room().assignInSecond(
                                form(STORM, new Audience.Members(room().group.id())))))
                .isEqualTo(WorkFlaw.NO_SUCH_GROUP);
        assertThat(refusal(() -> room().assign(attempts(0)))).isEqualTo(WorkFlaw.ATTEMPTS_OUT_OF_RANGE);
        assertThat(refusal(() -> room().assign(attempts(1_001)))).isEqualTo(WorkFlaw.ATTEMPTS_OUT_OF_RANGE);
        assertThat(refusal(() -> room().assign(noted("x".repeat(1_001))))).isEqualTo(WorkFlaw.NOTE_TOO_LONG);
        assertThat(room().assign(noted("ə".repeat(1_000))).note()).hasSize(1_000);
    }

    @Test
    default void onlyWhoMayAssignAssignsAndTheForeignClassIsNotThere() {
        var assignment = room().assign(form(STORM, 1, 2, 3));
        var token = assignment.token();
        var form = form(STORM, 1, 2, 3);
        room().assigning().assign(MURAD, room().first.token(), List.of(form(LESSON, new Audience.Everybody())));

        assertThatThrownBy(() -> room().assigning().assign(SEVDA, room().first.token(), List.of(form)))
                .isInstanceOf(RightMissing.class);
        for (var stranger : List.of(ORXAN, ANN)) {
            List.<ThrowingCallable>of(
                            () -> room().assigning()
                                    .assign(stranger, room().first.token(), List.of(form)),
                            () -> room().assigning()
                                    .change(stranger, room().first.token(), token, 1, form, ""),
                            () -> room().assigning()
                                    .withdraw(stranger, room().first.token(), token, 1, ""),
                            () -> room().assigning()
                                    .restore(stranger, room().first.token(), token, 1, ""),
                            () -> room().assigning().list(stranger, room().first.token()),
                            () -> room().assigning()
                                    .history(stranger, room().first.token(), token),
                            () -> room().granting()
                                    .excuse(stranger, room().first.token(), token, ANN, 0, ""),
                            () -> room().granting()
                                    .history(stranger, room().first.token(), token))
                    .forEach(call -> assertThatThrownBy(call).isInstanceOf(ClassroomNotFound.class));
        }
        // through one's own class nobody reaches an assignment of another
        List.<ThrowingCallable>of(
                        () -> room().assigning().change(ORXAN, room().second.token(), token, 1, form, ""),
                        () -> room().assigning().withdraw(ORXAN, room().second.token(), token, 1, ""),
                        () -> room().assigning().history(ORXAN, room().second.token(), token),
                        () -> room().granting().excuse(ORXAN, room().second.token(), token, ANN, 0, ""),
                        () -> room().granting().history(ORXAN, room().second.token(), token))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(AssignmentNotFound.class));
        assertThat(room().assigning().history(SEVDA, room().first.token(), token))
                .hasSize(1);
    }

    @Test
    default void whoIsNoInstructorIsAskedToGo() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("somebody", "", "ROLE_LEARNER"));

        assertThatThrownBy(() -> room().assign(form(STORM, 1, 2, 3))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room().granting().history(LEYLA, room().first.token(), "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    default void nothingIsChangedInAClassThatIsOver() {
        var assignment = room().assign(form(STORM, 1, 2, 3));
        room().archive(room().first);

        List.<ThrowingCallable>of(
                        () -> room().assign(form(LESSON, 1, 2, 3)),
                        () -> room().assigning().withdraw(LEYLA, room().first.token(), assignment.token(), 1, ""),
                        () -> room().granting().excuse(LEYLA, room().first.token(), assignment.token(), ANN, 0, ""))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(ClassroomArchived.class));
        assertThat(room().assigning().list(LEYLA, room().first.token())).hasSize(1);
        assertThat(room().bean(SeeingDuties.class).of(BEN)).isEmpty();
    }

    @Test
    default void aChangeKeepsTheTaskAndIsRemembered() {
        var assignment = room().assign(form(STORM, 1, 2, 3));
        room().pass(Duration.ofMinutes(5));

        var changed = room().assigning()
                .change(MURAD, room().first.token(), assignment.token(), 1, form(LESSON, 2, 4, 6), " Kar yağdı ");

        assertThat(changed.task()).isEqualTo(STORM);
        assertThat(changed.window().closes()).contains(hour(6));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(room().assigning().list(LEYLA, room().first.token()))
                .singleElement()
                .extracting(Posted::assignment)
                .isEqualTo(changed);
        assertThat(room().assigning().history(LEYLA, room().first.token(), assignment.token()))
                .containsExactly(
                        new AssignmentChange(
                                assignment.id(),
                                AssignmentChange.What.CHANGED,
                                2,
                                changed.window(),
                                Optional.empty(),
                                MURAD,
                                hour(0).plusSeconds(300),
                                "Kar yağdı"),
                        new AssignmentChange(
                                assignment.id(),
                                AssignmentChange.What.ASSIGNED,
                                1,
                                assignment.window(),
                                Optional.empty(),
                                LEYLA,
                                hour(0),
                                ""));
    }

    @Test
    default void whoCameSecondOverwritesNothing() {
        var assignment = room().assign(form(STORM, 1, 2, 3));
        room().assigning().change(MURAD, room().first.token(), assignment.token(), 1, form(STORM, 1, 2, 9), "");

        List.<ThrowingCallable>of(
                        () -> room().assigning()
                                .change(LEYLA, room().first.token(), assignment.token(), 1, form(STORM, 1, 2, 4), ""),
                        () -> room().assigning().withdraw(LEYLA, room().first.token(), assignment.token(), 1, ""),
                        () -> room().assigning().restore(LEYLA, room().first.token(), assignment.token(), 1, ""))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(Outdated.class));
        assertThat(room().assigning()
                        .list(LEYLA, room().first.token())
                        .getFirst()
                        .assignment()
                        .window()
                        .closes())
                .contains(hour(9));
    }

    @Test
    default void aClassCanOnlyHaveSoMuch() {
        var many = new ArrayList<AssignmentForm>();
        for (var i = 0; i < AssigningWork.MOST; i++) {
            many.add(form(LESSON, new Audience.Everybody()));
        }
        var statements = room().statementsOf(
                        () -> room().assigning().assign(LEYLA, room().first.token(), many));

        assertThat(statements).isLessThanOrEqualTo(14);
        assertThat(refusal(() -> room().assign(form(LESSON, new Audience.Everybody()))))
                .isEqualTo(WorkFlaw.TOO_MANY_ASSIGNMENTS);
    }

    private static AssignmentForm attempts(int attempts) {
        return new AssignmentForm(
                STORM,
                new Audience.Everybody(),
                Optional.empty(),
                Optional.empty(),
                Optional.<Instant>empty(),
                Optional.of(attempts),
                Optional.empty(),
                new LateRule.Counts(),
                "");
    }

    private static AssignmentForm noted(String note) {
        return new AssignmentForm(
                STORM,
                new Audience.Everybody(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new LateRule.Counts(),
                note);
    }
}
