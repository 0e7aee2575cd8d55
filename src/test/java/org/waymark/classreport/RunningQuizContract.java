package org.waymark.classreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.classreport.Klass.LEYLA;
import static org.waymark.classreport.Klass.MURAT;
import static org.waymark.classreport.Klass.ZEYNEP;
import static org.waymark.classreport.Klass.learner;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Obeyed;
import org.waymark.assessment.Order;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentNotFound;
import org.waymark.classreport.RunningQuiz.Presence;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Right;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.RunningClassrooms;
import org.waymark.identity.UserId;
import org.waymark.storage.PagesOnDatabase;

/** What one sees and does while a class takes a quiz, on the real tables. */
public interface RunningQuizContract {

    Klass klass();

    private RunningQuiz running(Assignment quiz) {
        return klass().bean(SeeingRunningQuizzes.class).quiz(LEYLA, klass().token(), quiz.token());
    }

    private List<Steered> steer(Assignment quiz, Order order, int... learners) {
        return steer(LEYLA, quiz, press(quiz, order, learners));
    }

    private List<Steered> steer(UserId staff, Assignment quiz, Press press) {
        return klass().bean(SteeringRunningQuizzes.class).steer(staff, klass().token(), quiz.token(), press);
    }

    private Press press(Assignment quiz, Order order, int... learners) {
        var wanted = Arrays.stream(learners).mapToObj(Klass::learner).collect(Collectors.toSet());
        return new Press(
                UUID.randomUUID(),
                order,
                "fire alarm",
                running(quiz).lines().stream()
                        .filter(line -> wanted.contains(line.learner().id()))
                        .collect(Collectors.toMap(
                                line -> line.learner().id(),
                                line -> line.attempt().map(it -> it.steered()).orElse(0))));
    }

    private Map<UserId, Presence> presence(Assignment quiz) {
        return running(quiz).lines().stream()
                .collect(Collectors.toMap(line -> line.learner().id(), RunningQuiz.Line::presence));
    }

    @Test
    default void oneSeesWhoIsInHowFarAndWhoIsAway() {
        var quiz = klass().quiz();
        klass().answers(1, 2, 1);
        klass().takes(2, 6, 0);
        assertThat(presence(quiz))
                .containsEntry(learner(1), Presence.AT_IT)
                .containsEntry(learner(2), Presence.HANDED_IN)
                .containsEntry(learner(3), Presence.NOT_IN);
        assertThat(running(quiz).lines().getFirst().attempt().orElseThrow().answered())
                .isEqualTo(3);

        klass().pass(Duration.ofMinutes(2));

        assertThat(presence(quiz)).containsEntry(learner(1), Presence.AWAY);
        assertThat(running(quiz).going()).isEqualTo(1);
    }

    @Test
    default void whatWasHandedInBeforeItWasAssignedSaysNothingOfNow() {
        klass().takes(1, 6, 0);
        klass().pass(Duration.ofDays(1));

        assertThat(presence(klass().quiz())).containsEntry(learner(1), Presence.NOT_IN);
    }

    @Test
    default void allArePausedGoOnAndAreEndedAndEachIsTold() {
        var quiz = klass().quiz();
        klass().begins(1);
        klass().begins(2);
        klass().takes(3, 6, 0);

        assertThat(steer(quiz, new Order.Halt(), 1, 2, 3))
                .extracting(it -> it.obeyed().orElseThrow())
                .containsExactly(Obeyed.DONE, Obeyed.DONE, Obeyed.HANDED_IN);
        assertThat(presence(quiz))
                .containsEntry(learner(1), Presence.HALTED)
                .containsEntry(learner(2), Presence.HALTED);
        assertThat(steer(quiz, new Order.GoOn(), 1, 2))
                .extracting(it -> it.obeyed().orElseThrow())
                .containsOnly(Obeyed.DONE);
        assertThat(steer(quiz, new Order.End(), 1))
                .extracting(it -> it.obeyed().orElseThrow())
                .containsExactly(Obeyed.DONE);
        assertThat(presence(quiz))
                .containsEntry(learner(1), Presence.TIME_UP)
                .containsEntry(learner(2), Presence.AT_IT);
    }

    @Test
    default void pressedTwiceItIsDoneOnceAndASecondHandIsTold() {
        var quiz = klass().quiz();
        klass().begins(1);
        klass().assists(Right.FOLLOW, Right.ASSIGN);
        var press = press(quiz, new Order.Halt(), 1);
        var other = press(quiz, new Order.End(), 1);

        assertThat(steer(LEYLA, quiz, press)).extracting(Steered::obeyed).containsExactly(Optional.of(Obeyed.DONE));
        assertThat(steer(LEYLA, quiz, press))
                .extracting(Steered::obeyed)
                .containsExactly(Optional.of(Obeyed.ALREADY_DONE));
        assertThat(steer(MURAT, quiz, other))
                .extracting(Steered::obeyed)
                .containsExactly(Optional.of(Obeyed.OVERTAKEN));
        assertThat(presence(quiz)).containsEntry(learner(1), Presence.HALTED);
    }

    @Test
    default void onlyWhoMayAssignSteersAndNotInAClassThatIsOver() {
        var quiz = klass().quiz();
        var attempt = klass().begins(1);
        var press = press(quiz, new Order.End(), 1);
        klass().assists(Right.FOLLOW);

        assertThatThrownBy(() -> steer(MURAT, quiz, press)).isInstanceOf(RightMissing.class);
        assertThatThrownBy(() -> steer(ZEYNEP, quiz, press)).isInstanceOf(ClassroomNotFound.class);
        klass().bean(RunningClassrooms.class).archive(LEYLA, klass().token());
        assertThatThrownBy(() -> steer(LEYLA, quiz, press)).isInstanceOf(ClassroomArchived.class);
        assertThat(klass().taking().attempt(learner(1), attempt.token()).state())
                .isEqualTo(Attempt.State.OPEN);
    }

    @Test
    default void whoWentOutOfTheClassIsNotSteeredAnyMore() {
        var quiz = klass().quiz();
        klass().begins(1);
        var press = press(quiz, new Order.Halt(), 1);
        klass().classrooms()
                .keep(
                        klass().classroom().id(),
                        List.of(new Enrolment(learner(1), Enrolment.State.LEFT, PagesOnDatabase.NOW)));

        assertThat(steer(LEYLA, quiz, press)).isEmpty();
        assertThat(presence(quiz).keySet())
                .isEqualTo(Set.of(2, 3, 4, 5, 6).stream().map(Klass::learner).collect(Collectors.toSet()));
    }

    @Test
    default void whoSitsItForAnotherClassTooIsLeftOutOfWhatIsPressedForAll() {
        var quiz = klass().quiz();
        klass().begins(1);
        klass().begins(2);
        klass().alsoInTheOtherClass(2, Optional.empty());
        assertThat(running(quiz).lines().stream().filter(RunningQuiz.Line::elsewhere))
                .extracting(line -> line.learner().id())
                .containsExactly(learner(2));
        assertThat(running(quiz).goingElsewhere()).isEqualTo(1);

        assertThat(steer(quiz, new Order.End(), 1, 2))
                .extracting(it -> it.learner().id())
                .containsExactly(learner(1));
        assertThat(presence(quiz)).containsEntry(learner(2), Presence.AT_IT);

        assertThat(steer(quiz, new Order.End(), 2)).hasSize(1);
        assertThat(presence(quiz)).containsEntry(learner(2), Presence.TIME_UP);
    }

    @Test
    default void whatIsClosedInTheOtherClassIsNotSatForIt() {
        var quiz = klass().quiz();
        klass().alsoInTheOtherClass(1, Optional.of(PagesOnDatabase.NOW.plus(Duration.ofHours(1))));
        assertThat(running(quiz).lines().getFirst().elsewhere()).isTrue();

        klass().pass(Duration.ofHours(2));

        assertThat(running(quiz).lines().getFirst().elsewhere()).isFalse();
    }

    @Test
    default void aClassThatIsOverSeesNobodyAtWork() {
        var quiz = klass().quiz();
        klass().begins(1);
        klass().bean(RunningClassrooms.class).archive(LEYLA, klass().token());

        assertThatThrownBy(() -> running(quiz)).isInstanceOf(ClassroomArchived.class);
    }

    @Test
    default void whatIsNoQuizOfTheClassIsNotSeenRunning() {
        var lesson = klass().lesson();

        assertThatThrownBy(() -> running(lesson)).isInstanceOf(AssignmentNotFound.class);
        assertThatThrownBy(() -> klass().bean(SeeingRunningQuizzes.class).quiz(LEYLA, klass().token(), "no-such-token"))
                .isInstanceOf(AssignmentNotFound.class);
    }

    @Test
    default void whatTheStaffDidIsNoActivityOfTheLearner() {
        var quiz = klass().quiz();
        klass().begins(2);
        klass().pass(Duration.ofDays(6));
        steer(quiz, new Order.Halt(), 2);

        assertThat(klass().bean(ReportingOnClasses.class)
                        .results(LEYLA, klass().token())
                        .rows()
                        .get(1)
                        .cells()
                        .getFirst()
                        .stuck())
                .contains(new Stuck.Idle(6));
    }
}
