package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.assessment.Act;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.AttemptFinished;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.HandingInOverdue;
import org.waymark.assessment.Incoming;
import org.waymark.assessment.Order;
import org.waymark.assessment.Passes;
import org.waymark.assessment.Quizzes;
import org.waymark.assessment.RecordingEvents;
import org.waymark.assessment.SteeringAttempts;
import org.waymark.assessment.Sweeps;
import org.waymark.assessment.Wish;
import org.waymark.base.Language;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.Examples;
import org.waymark.identity.UserId;
import org.waymark.question.Response;

/** What the sweeper promises, with two instances of the application on one database. The quizzes last half an hour. */
abstract class SweepingContract {

    private static final int LEARNERS = 120;
    private static final String DEVICE = "device-of-22-signs-001";

    private TakingWithDatabase one;
    private TakingWithDatabase two;

    abstract DataSource database();

    @BeforeEach
    void run() {
        one = new TakingWithDatabase(database(), Quizzes.edition(Quizzes.timed()));
        two = new TakingWithDatabase(database(), Quizzes.edition(Quizzes.timed()));
        JdbcClient.create(database())
                .sql("""
                        insert into account (id, user_name, user_key, display_name, password_hash, theme, text_size, opened_at)
                        values (:id, 'ann', 'ann', 'Ann', 'x', 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')
                        """)
                .param("id", Columns.bytes(ANN.value()))
                .update();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken("ann", "secret", "ROLE_INSTRUCTOR"));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void stop() {
        two.close();
        one.close();
        JdbcClient.create(database()).sql("delete from account").update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void attemptsThatEndTogetherAreEachHandedInOnceHoweverManyInstancesSweep() throws Exception {
        var attempts = begunByMany();
        pass(Duration.ofMinutes(31).plusSeconds(5));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var swept = threads.invokeAll(List.<Callable<Integer>>of(
                    () -> Sweeps.of(one.bean(HandingInOverdue.class)).sweep(),
                    () -> Sweeps.of(two.bean(HandingInOverdue.class)).sweep()));
            assertThat(swept.get(0).get() + swept.get(1).get()).isEqualTo(LEARNERS);
        }

        assertThat(announced()).hasSize(LEARNERS);
        assertThat(announced().stream().map(AttemptFinished::attempt).distinct())
                .hasSize(LEARNERS);
        assertThat(attempts).allSatisfy(begun -> {
            var kept = one.bean(Attempts.class).get(begun.token());
            assertThat(kept.result()).isPresent();
            assertThat(kept.events().stream().filter(event -> event.act() instanceof Act.HandedIn))
                    .hasSize(1);
        });
    }

    @Test
    void nothingIsHandedInBeforeTheGraceIsOver() {
        var attempt = begun(ANN);
        pass(Duration.ofMinutes(30).plusSeconds(59));
        assertThat(sweep()).isZero();

        pass(Duration.ofSeconds(2));

        assertThat(sweep()).isEqualTo(1);
        assertThat(kept(attempt).result()).isPresent();
        assertThat(sweep()).isZero();
    }

    @Test
    void whatASweeperThatDiedHadNotCommittedTheNextOneHandsIn() {
        var attempt = begun(ANN);
        pass(Duration.ofMinutes(32));
        one.refuseWhatIsAnnounced();

        assertThatThrownBy(() -> one.bean(HandingInOverdue.class).handIn(100))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept(attempt).result()).isEmpty();

        assertThat(Sweeps.of(two.bean(HandingInOverdue.class)).sweep()).isEqualTo(1);
        assertThat(kept(attempt).result()).isPresent();
        assertThat(two.announced()).hasSize(1);
    }

    @Test
    void anAttemptThatCannotBeHandedInDoesNotKeepTheOthersFromIt() {
        var broken = begun(ANN);
        pass(Duration.ofSeconds(10));
        var whole = begun(new UserId(UUID.randomUUID()));
        JdbcClient.create(database())
                .sql("update attempt set items = 'no-such-item' where token = :token")
                .param("token", broken.token())
                .update();
        pass(Duration.ofMinutes(32));

        assertThat(sweep()).isEqualTo(1);

        assertThat(kept(whole).result()).isPresent();
        assertThat(sweep()).isZero();
    }

    @Test
    void aPausedAttemptIsLeftAloneAndEndsAsMuchLater() {
        var attempt = begun(ANN);
        JdbcClient.create(database())
                .sql("update attempt set pausable = true where token = :token")
                .param("token", attempt.token())
                .update();
        var ends = kept(attempt).endsAt().orElseThrow();
        sends(attempt, 1, new Wish.Pause());
        assertThat(kept(attempt).state()).isEqualTo(Attempt.State.PAUSED);
        pass(Duration.ofHours(5));
        assertThat(sweep()).isZero();

        sends(attempt, 2, new Wish.Resume());
        var resumed = kept(attempt);

        assertThat(Duration.between(
                                ends.plus(Duration.ofHours(5)), resumed.endsAt().orElseThrow())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
        assertThat(sweep()).isZero();
        pass(Duration.ofMinutes(32));
        assertThat(sweep()).isEqualTo(1);
    }

    @Test
    void whoMayNotPauseGoesOn() {
        var attempt = begun(ANN);

        sends(attempt, 1, new Wish.Pause());

        assertThat(kept(attempt).events()).isEqualTo(attempt.events());
        assertThat(kept(attempt).endsAt()).isEqualTo(attempt.endsAt());
    }

    @Test
    void anExtendedAttemptEndsLater() {
        var attempt = begun(ANN);

        one.bean(SteeringAttempts.class)
                .steer(
                        new UserId(new UUID(5, 5)),
                        attempt.token(),
                        UUID.randomUUID(),
                        0,
                        new Order.Extend(Duration.ofMinutes(10)),
                        "");

        pass(Duration.ofMinutes(35));
        assertThat(sweep()).isZero();
        pass(Duration.ofMinutes(7));
        assertThat(sweep()).isEqualTo(1);
    }

    private List<Attempt> begunByMany() {
        return IntStream.range(0, LEARNERS)
                .mapToObj(_ -> begun(new UserId(UUID.randomUUID())))
                .toList();
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

    private void sends(Attempt attempt, int order, Wish wish) {
        var passes = one.bean(Passes.class);
        var pass = passes.read(passes.issue(attempt, ANN, DEVICE)).orElseThrow();
        one.bean(RecordingEvents.class)
                .record(
                        pass,
                        attempt.token(),
                        List.of(new Incoming(UUID.randomUUID(), order, attempt.startedAt(), wish)));
    }

    private Attempt kept(Attempt attempt) {
        return one.bean(Attempts.class).get(attempt.token());
    }

    private void pass(Duration time) {
        one.pass(time);
        two.pass(time);
    }

    private int sweep() {
        return Sweeps.of(one.bean(HandingInOverdue.class)).sweep();
    }

    private List<AttemptFinished> announced() {
        return Stream.concat(one.announced().stream(), two.announced().stream()).toList();
    }
}
