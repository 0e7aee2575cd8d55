package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assignment.Workroom.ANN;
import static org.waymark.assignment.Workroom.LAMP;
import static org.waymark.assignment.Workroom.LESSON;
import static org.waymark.assignment.Workroom.LEYLA;
import static org.waymark.assignment.Workroom.MODULE;
import static org.waymark.assignment.Workroom.ORXAN;
import static org.waymark.assignment.Workroom.STORM;
import static org.waymark.assignment.Workroom.form;
import static org.waymark.assignment.Workroom.hour;
import static org.waymark.assignment.Workroom.refusal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.classroom.ClassroomCopied;
import org.waymark.classroom.Group;
import org.waymark.classroom.GroupUses;
import org.waymark.content.Examples;
import org.waymark.content.QuizRules.Counting;
import org.waymark.content.ScenarioCourse;

/** What becomes of assigned work: it is withdrawn and brought back, its course loses it, its class is copied. */
interface WithdrawingContract {

    Workroom room();

    @Test
    default void whatIsWithdrawnIsAskedOfNobodyAndComesBackAsItWas() {
        var assignment = room().assign(form(STORM, 0, 2, 3));
        room().granting().excuse(LEYLA, room().first.token(), assignment.token(), ANN, 0, "xəstə");

        var withdrawn = room().assigning().withdraw(LEYLA, room().first.token(), assignment.token(), 1, "");

        assertThat(room().bean(SeeingClassWork.class).of(room().first).assignments())
                .isEmpty();
        assertThat(room().bean(SeeingDuties.class).of(ANN)).isEmpty();
        assertThat(room().assigning().list(LEYLA, room().first.token()))
                .singleElement()
                .satisfies(it -> assertThat(it.withdrawnAt()).contains(hour(0)));

        var back = room().assigning().restore(LEYLA, room().first.token(), assignment.token(), withdrawn.version(), "");

        assertThat(back.window()).isEqualTo(assignment.window());
        assertThat(back.version()).isEqualTo(3);
        assertThat(room().done(back, ANN).excused()).isTrue();
        assertThat(room().assigning().history(LEYLA, room().first.token(), assignment.token()))
                .extracting(AssignmentChange::what)
                .containsExactlyInAnyOrder(
                        AssignmentChange.What.RESTORED,
                        AssignmentChange.What.WITHDRAWN,
                        AssignmentChange.What.ASSIGNED);
    }

    @Test
    default void whatACourseNoLongerHasStaysWithItsNameAndIsAskedOfNobody() {
        var assignment = room().assign(form(STORM, 0, 2, 3));
        var course = ScenarioCourse.course();
        room().publish(course.withModules(course.modules().subList(0, 1)));

        assertThat(room().bean(Titles.class).of(List.of(assignment)).get(assignment.id()))
                .isEqualTo(
                        new TaskTitle(course.quiz(Examples.QUIZ).orElseThrow().title(), true));
        assertThat(room().done(assignment, ANN).excused()).isTrue();
        assertThat(room().bean(SeeingDuties.class).of(ANN))
                .singleElement()
                .satisfies(duty -> assertThat(duty.title().gone()).isTrue());
        // its times can still be changed, and it can be withdrawn
        var changed =
                room().assigning().change(LEYLA, room().first.token(), assignment.token(), 1, form(STORM, 0, 2, 4), "");
        assertThat(room().assigning()
                        .withdraw(LEYLA, room().first.token(), assignment.token(), changed.version(), "")
                        .version())
                .isEqualTo(3);
        assertThat(refusal(() -> room().assign(form(STORM, 0, 2, 3)))).isEqualTo(WorkFlaw.NO_SUCH_TASK);
    }

    @Test
    default void aGroupWithWorkIsInUseUntilItIsWithdrawn() {
        var uses = room().bean(GroupUses.class);
        assertThat(uses.isUsed(room().group.id())).isFalse();
        var assignment =
                room().assign(form(STORM, new Audience.Members(room().group.id())));

        assertThat(uses.isUsed(room().group.id())).isTrue();
        room().assigning().withdraw(LEYLA, room().first.token(), assignment.token(), 1, "");
        assertThat(uses.isUsed(room().group.id())).isFalse();
        room().classrooms().dissolve(room().first.id(), room().group.id());

        assertThat(refusal(() -> room().assigning().restore(LEYLA, room().first.token(), assignment.token(), 2, "")))
                .isEqualTo(WorkFlaw.NO_SUCH_GROUP);
    }

    @Test
    default void aCopyOfAClassHasTheSameWorkWithoutTimes() {
        room().assign(new AssignmentForm(
                STORM,
                new Audience.Everybody(),
                Optional.of(hour(1)),
                Optional.of(hour(2)),
                Optional.of(hour(3)),
                Optional.of(2),
                Optional.of(Counting.LAST),
                new LateRule.Loses(5, 0),
                "Qeyd"));
        room().pass(Duration.ofMillis(1));
        room().assign(form(LAMP, new Audience.Members(room().group.id())));
        room().assign(form(LESSON, new Audience.One(ANN)));
        var gone = room().assign(form(MODULE, new Audience.Everybody()));
        room().assigning().withdraw(LEYLA, room().first.token(), gone.token(), 1, "");
        var place = new Group.Id(new UUID(43, 2));

        room().announce(new ClassroomCopied(
                room().first.id(),
                room().second.id(),
                LEYLA,
                Map.of(room().group.id(), place)));

        var copies = room().assigning().list(ORXAN, room().second.token()).stream()
                .map(Posted::assignment)
                .toList();
        assertThat(copies).extracting(Assignment::task).containsExactly(STORM, LAMP);
        assertThat(copies).allSatisfy(it -> assertThat(it.window()).isEqualTo(Window.ANY_TIME));
        assertThat(copies)
                .filteredOn(it -> it.task().equals(STORM))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.attempts()).contains(2);
                    assertThat(it.counting()).contains(Counting.LAST);
                    assertThat(it.late()).isEqualTo(new LateRule.Loses(5, 0));
                    assertThat(it.note()).isEqualTo("Qeyd");
                });
        assertThat(copies)
                .filteredOn(it -> it.task().equals(LAMP))
                .extracting(Assignment::audience)
                .containsExactly(new Audience.Members(place));
        assertThat(room().assigning().list(LEYLA, room().first.token())).hasSize(4);
    }
}
