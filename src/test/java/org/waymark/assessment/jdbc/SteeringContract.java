package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.assessment.Examples.BEN;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptNotFound;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.HandingInOverdue;
import org.waymark.assessment.KeepingInTouch;
import org.waymark.assessment.Obeyed;
import org.waymark.assessment.Order;
import org.waymark.assessment.Pass;
import org.waymark.assessment.PassRefused;
import org.waymark.assessment.Passes;
import org.waymark.assessment.Quizzes;
import org.waymark.assessment.RunningAttempt;
import org.waymark.assessment.Seals;
import org.waymark.assessment.SeeingRunningAttempts;
import org.waymark.assessment.Steering;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.Sweeps;
import org.waymark.base.Language;
import org.waymark.content.Examples;
import org.waymark.identity.UserId;
import org.waymark.question.Response;

/** What watching over attempts that run, and steering them, promises. The quizzes last half an hour. */
abstract class SteeringContract {

    private static final UserId LEYLA = new UserId(new UUID(1918, 1));
    private static final String DEVICE = "device-of-22-signs-001";
    private static final Duration FIVE = Duration.ofMinutes(5);

    private TakingWithDatabase one;

    abstract DataSource database();

    @BeforeEach
    void run() {
        one = new TakingWithDatabase(database(), Quizzes.edition(Quizzes.timed()));
        signIn();
    }

    @AfterEach
    void stop() {
        one.close();
        SecurityContextHolder.clearContext();
    }

    private static void signIn() {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken("leyla", "secret", "ROLE_INSTRUCTOR")));
    }

    @Test
    void whatTheStaffDidComesBackUnchangedAndHolds() {
        var attempt = begun(ANN);

        for (var order : List.of(new Order.Extend(FIVE), new Order.Halt(), new Order.GoOn(), new Order.End())) {
            assertThat(steer(attempt, order)).isEqualTo(Obeyed.DONE);
        }

        var kept = kept(attempt);
        assertThat(kept.events().stream()
                        .filter(it -> it.act() instanceof Act.Steered)
                        .map(it -> ((Act.Steered) it.act()).by()))
                .hasSize(4)
                .containsOnly(LEYLA);
        assertThat(((Act.Steered) kept.events().getLast().act()).reason()).isEqualTo("İmtahan “fasiləsi”");
        assertThat(one.bean(Seals.class).verify(kept)).isEmpty();
    }

    @Test
    void whatIsHaltedIsNotHandedInAndEndsAsMuchLater() {
        var attempt = begun(ANN);
        var ends = kept(attempt).endsAt().orElseThrow();
        steer(attempt, new Order.Halt());
        one.pass(Duration.ofHours(3));
        assertThat(sweep()).isZero();

        steer(attempt, new Order.GoOn());

        assertThat(Duration.between(
                                ends.plus(Duration.ofHours(3)),
                                kept(attempt).endsAt().orElseThrow())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
        one.pass(Duration.ofMinutes(32));
        assertThat(sweep()).isEqualTo(1);
    }

    @Test
    void aHaltThatNobodyEndsEndsItselfAfterADay() {
        var attempt = begun(ANN);
        steer(attempt, new Order.Halt());
        one.pass(Duration.ofHours(23));
        assertThat(sweep()).isZero();
        assertThat(kept(attempt).isHalted()).isTrue();

        one.pass(Duration.ofHours(1).plusMinutes(1));

        assertThat(sweep()).isEqualTo(1);
        var kept = kept(attempt);
        assertThat(kept.isHalted()).isFalse();
        assertThat(kept.isFinished()).isFalse();
        assertThat(((Act.Steered) kept.events().getLast().act()).what()).isInstanceOf(Steering.Lapsed.class);
        assertThat(one.bean(Seals.class).verify(kept)).isEmpty();
        assertThat(sweep()).isZero();
        one.pass(Duration.ofMinutes(32));
        assertThat(sweep()).isEqualTo(1);
        assertThat(kept(attempt).isFinished()).isTrue();
    }

    @Test
    void whatIsEndedIsHandedInByTheServerWhenTheGraceIsOver() {
        var attempt = begun(ANN);
        steer(attempt, new Order.End());
        one.pass(Duration.ofSeconds(50));
        assertThat(sweep()).isZero();
        assertThat(kept(attempt).isFinished()).isFalse();

        one.pass(Duration.ofSeconds(20));

        assertThat(sweep()).isEqualTo(1);
        assertThat(kept(attempt).events().getLast().act()).isEqualTo(new Act.HandedIn(Act.By.SERVER));
        assertThat(steer(attempt, new Order.Extend(FIVE))).isEqualTo(Obeyed.HANDED_IN);
    }

    @Test
    void whoseLearnersWorkOneMayNotAllowIsNotThere() {
        var attempt = begun(BEN);

        assertThatThrownBy(() -> steer(attempt, new Order.Halt())).isInstanceOf(AttemptNotFound.class);
        assertThatThrownBy(() -> one.bean(SteeringAttempts.class)
                        .steer(LEYLA, "no-such-token", UUID.randomUUID(), 0, new Order.Halt(), ""))
                .isInstanceOf(AttemptNotFound.class);
        assertThat(kept(attempt).isHalted()).isFalse();
        assertThat(seen(List.of(BEN))).isEmpty();
    }

    @Test
    void twoWhoSteerAtOnceMoveTheEndOnce() throws Exception {
        var attempt = begun(ANN);
        var ends = kept(attempt).endsAt().orElseThrow();

        var obeyed = new ArrayList<Obeyed>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Obeyed> extend = () -> {
                signIn();
                return one.bean(SteeringAttempts.class)
                        .steer(LEYLA, attempt.token(), UUID.randomUUID(), 0, new Order.Extend(FIVE), "");
            };
            for (var each : threads.invokeAll(List.of(extend, extend))) {
                obeyed.add(each.get());
            }
        }

        assertThat(obeyed).containsExactlyInAnyOrder(Obeyed.DONE, Obeyed.OVERTAKEN);
        assertThat(kept(attempt).endsAt()).contains(ends.plus(FIVE));
    }

    @Test
    void oneSeesHowFarEachIsInAFixedNumberOfStatements() {
        var learners = new ArrayList<UserId>();
        learners.add(ANN);
        begun(ANN);
        var few = statementsOf(learners);
        for (var i = 0; i < 30; i++) {
            var learner = new UserId(UUID.randomUUID());
            learners.add(learner);
            begun(learner);
        }

        assertThat(statementsOf(learners)).isEqualTo(few).isEqualTo(2);
        var ann = seen(learners).stream()
                .filter(it -> it.learner().equals(ANN))
                .findFirst()
                .orElseThrow();
        assertThat(ann.answered()).isEqualTo(1);
        assertThat(ann.items()).isEqualTo(6);
        assertThat(ann.state()).isEqualTo(Attempt.State.OPEN);
        assertThat(ann.left().orElseThrow()).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(30));
        assertThat(ann.steered()).isZero();
    }

    @Test
    void ofSeveralAttemptsTheOneThatGoesOnIsSeen() {
        var first = begun(ANN);
        one.taking().handIn(ANN, first.token());
        assertThat(seen(List.of(ANN))).singleElement().satisfies(it -> {
            assertThat(it.finishedAt()).isPresent();
            assertThat(it.left()).isEmpty();
        });

        var second = begun(ANN);

        assertThat(seen(List.of(ANN)))
                .singleElement()
                .extracting(RunningAttempt::token)
                .isEqualTo(second.token());
    }

    @Test
    void aPageThatIsHeardOfEveryFiveSecondsIsNotedOnceInHalfAMinute() {
        var attempt = begun(ANN);
        var pass = pass(attempt);
        var touch = one.bean(KeepingInTouch.class);
        assertThat(touch.pulse(pass)).isEqualTo(kept(attempt).events().getLast().number());

        var before = one.statements();
        for (var i = 0; i < 12; i++) {
            one.pass(Duration.ofSeconds(5));
            touch.pulse(pass);
        }

        // a minute: twelve pulses, two of which write
        assertThat(one.statements() - before).isEqualTo(14);
    }

    @Test
    void whoIsNotHeardOfIsAway() {
        var attempt = begun(ANN);
        var touch = one.bean(KeepingInTouch.class);
        one.pass(Duration.ofMinutes(10));
        assertThat(isAway()).isTrue();

        touch.pulse(pass(attempt));
        assertThat(isAway()).isFalse();
        one.pass(Duration.ofSeconds(39));
        assertThat(isAway()).isFalse();
        one.pass(Duration.ofSeconds(2));
        assertThat(isAway()).isTrue();
    }

    @Test
    void aPassThatWasRevokedFeelsNoPulse() {
        var attempt = begun(ANN);
        var pass = pass(attempt);
        one.bean(Attempts.class).revokePasses(ANN);

        assertThatThrownBy(() -> one.bean(KeepingInTouch.class).pulse(pass)).isInstanceOf(PassRefused.class);
    }

    private boolean isAway() {
        var now = one.bean(Clock.class).instant();
        return seen(List.of(ANN)).getFirst().isAway(now);
    }

    private Pass pass(Attempt attempt) {
        var passes = one.bean(Passes.class);
        return passes.read(passes.issue(attempt, attempt.learner(), DEVICE)).orElseThrow();
    }

    private int statementsOf(List<UserId> learners) {
        var before = one.statements();
        seen(learners);
        return one.statements() - before;
    }

    private List<RunningAttempt> seen(List<UserId> learners) {
        return List.copyOf(one.bean(SeeingRunningAttempts.class)
                .at(LEYLA, learners, COURSE, QUIZ)
                .attempts()
                .values());
    }

    private Obeyed steer(Attempt attempt, Order order) {
        var last = kept(attempt).events().stream()
                .filter(it -> it.act() instanceof Act.Steered)
                .mapToInt(it -> it.number())
                .max()
                .orElse(0);
        return one.bean(SteeringAttempts.class)
                .steer(LEYLA, attempt.token(), UUID.randomUUID(), last, order, " İmtahan “fasiləsi” ");
    }

    private Attempt begun(UserId learner) {
        var attempt = one.taking().startOrResume(learner, COURSE, QUIZ);
        one.taking()
                .answer(
                        learner,
                        attempt.token(),
                        Examples.item(6).id(),
                        new Response.Typed("keeper", Language.ENGLISH));
        return kept(attempt);
    }

    private Attempt kept(Attempt attempt) {
        return one.bean(Attempts.class).get(attempt.token());
    }

    private int sweep() {
        return Sweeps.of(one.bean(HandingInOverdue.class)).sweep();
    }
}
