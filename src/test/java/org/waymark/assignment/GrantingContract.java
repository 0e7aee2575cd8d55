package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assignment.Workroom.ANN;
import static org.waymark.assignment.Workroom.BEN;
import static org.waymark.assignment.Workroom.CEM;
import static org.waymark.assignment.Workroom.DAN;
import static org.waymark.assignment.Workroom.LESSON;
import static org.waymark.assignment.Workroom.LEYLA;
import static org.waymark.assignment.Workroom.MURAD;
import static org.waymark.assignment.Workroom.STORM;
import static org.waymark.assignment.Workroom.form;
import static org.waymark.assignment.Workroom.hour;
import static org.waymark.assignment.Workroom.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.Outdated;
import org.waymark.identity.UserId;
import org.waymark.notice.Notice;

/** Granting single learners more, and excusing them. */
interface GrantingContract {

    Workroom room();

    @Test
    default void anExtensionIsGrantedToOneLearnerRememberedAndTold() {
        var assignment = room().assign(form(STORM, 0, 2, 3));
        var longer = Extension.by(Duration.ofDays(1), assignment.window());

        var granted = room().granting()
                .extend(MURAD, room().first.token(), assignment.token(), ANN, 0, longer, " toyda idi ");

        assertThat(granted.version()).isEqualTo(1);
        assertThat(room().granting().of(LEYLA, room().first.token(), assignment.token(), ANN))
                .isEqualTo(granted);
        assertThat(room().done(assignment, ANN).window())
                .isEqualTo(new Window(Optional.of(hour(0)), Optional.of(hour(26)), Optional.of(hour(27))));
        assertThat(room().done(assignment, BEN).window()).isEqualTo(assignment.window());
        assertThat(room().granting().history(LEYLA, room().first.token(), assignment.token()))
                .containsExactly(new ConcessionChange(
                        assignment.id(), ANN, ConcessionChange.What.EXTENDED, longer, MURAD, hour(0), "toyda idi"));
        assertThat(room().told(ANN)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.WORK_EXTENDED);
            assertThat(notice.address()).isEqualTo("my-classes/class-1");
        });
        assertThat(room().told(BEN)).isEmpty();
        var duty = room().bean(SeeingDuties.class)
                .in(ANN, room().first.token())
                .duties()
                .getFirst();
        assertThat(duty.extended()).isTrue();
        assertThat(duty.done().window().due()).contains(hour(26));
    }

    @Test
    default void twoOfTheStaffDoNotOverwriteEachOther() {
        var token = room().assign(form(STORM, 0, 2, 3)).token();
        var longer = new Extension(Optional.of(hour(9)), Optional.of(hour(9)), Optional.empty());
        room().granting().extend(MURAD, room().first.token(), token, ANN, 0, longer, "");

        List.<ThrowingCallable>of(
                        () -> room().granting().extend(LEYLA, room().first.token(), token, ANN, 0, longer, ""),
                        () -> room().granting().excuse(LEYLA, room().first.token(), token, ANN, 0, ""),
                        () -> room().granting()
                                .takeBackExtension(LEYLA, room().first.token(), token, ANN, 2, ""))
                .forEach(call -> assertThatThrownBy(call).isInstanceOf(Outdated.class));
        // of another learner nobody knew anything yet
        room().granting().excuse(LEYLA, room().first.token(), token, BEN, 0, "");
    }

    @Test
    default void everythingGrantedIsTakenBack() {
        var assignment = room().assign(form(STORM, 0, 2, 3));
        var token = assignment.token();
        var first = room().first.token();
        room().granting()
                .extend(
                        LEYLA,
                        first,
                        token,
                        ANN,
                        0,
                        new Extension(Optional.empty(), Optional.of(hour(9)), Optional.of(4)),
                        "");
        room().granting().excuse(LEYLA, first, token, ANN, 1, "xəstə");
        assertThat(room().done(assignment, ANN).excused()).isTrue();
        room().granting().takeBackExcuse(LEYLA, first, token, ANN, 2, "");

        var left = room().granting().takeBackExtension(LEYLA, first, token, ANN, 3, "");

        assertThat(left.isGranted()).isFalse();
        assertThat(room().done(assignment, ANN).window()).isEqualTo(assignment.window());
        assertThat(room().granting().history(LEYLA, first, token))
                .extracting(ConcessionChange::what)
                .containsExactlyInAnyOrder(ConcessionChange.What.values());
        assertThat(room().told(ANN))
                .extracting(Notice::kind)
                .containsExactlyInAnyOrder(
                        Notice.Kind.WORK_EXTENDED,
                        Notice.Kind.WORK_EXCUSED,
                        Notice.Kind.WORK_NOT_EXCUSED,
                        Notice.Kind.WORK_NOT_EXTENDED);
    }

    @Test
    default void onlyMoreIsGrantedInOrderAndOnlyToWhomItIsAssigned() {
        var token = room().assign(form(STORM, 0, 2, 3)).token();
        var ofGroup = room().assign(
                        form(LESSON, new Audience.Members(room().group.id())))
                .token();

        assertThat(extending(token, ANN, new Extension(Optional.of(hour(1)), Optional.of(hour(2)), Optional.empty())))
                .isEqualTo(WorkFlaw.NOT_MORE);
        assertThat(extending(token, ANN, Extension.NONE)).isEqualTo(WorkFlaw.NOT_MORE);
        assertThat(extending(token, ANN, new Extension(Optional.of(hour(5)), Optional.empty(), Optional.empty())))
                .isEqualTo(WorkFlaw.CLOSES_BEFORE_DUE);
        assertThat(extending(token, ANN, new Extension(Optional.empty(), Optional.empty(), Optional.of(0))))
                .isEqualTo(WorkFlaw.ATTEMPTS_OUT_OF_RANGE);
        assertThat(extending(token, DAN, new Extension(Optional.empty(), Optional.empty(), Optional.of(2))))
                .isEqualTo(WorkFlaw.NO_SUCH_LEARNER);
        assertThat(extending(ofGroup, CEM, new Extension(Optional.empty(), Optional.empty(), Optional.of(2))))
                .isEqualTo(WorkFlaw.NO_SUCH_LEARNER);
        assertThatThrownBy(() -> room().granting().excuse(LEYLA, room().first.token(), token, ANN, 0, "x".repeat(301)))
                .isInstanceOf(WorkRefused.class);
        assertThat(room().granting().history(LEYLA, room().first.token(), token))
                .isEmpty();
        assertThat(room().told(ANN)).isEmpty();
    }

    private WorkFlaw extending(String token, UserId learner, Extension extension) {
        return refusal(() -> room().granting().extend(LEYLA, room().first.token(), token, learner, 0, extension, ""));
    }
}
