package org.waymark.playthrough.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.LEARNER;
import static org.waymark.content.ScenarioCourse.SCENARIO;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.content.ScenarioCourse;
import org.waymark.playthrough.PlayingScenarios;
import org.waymark.playthrough.Playthrough;
import org.waymark.question.Response;
import org.waymark.scenario.Made;
import org.waymark.scenario.Refusal;
import org.waymark.scenario.Step;
import org.waymark.scenario.StepRefused;

/** A playthrough whose requests go to two servers that have nothing in common but the database. */
abstract class PlayingOnTwoServersContract {

    private static final Citation RIGHT =
            Citation.parse("log-1902 ¶1").orElseThrow().getFirst();
    private static final Made LIGHT = new Made(new Slug("n1"), new Slug("light"));
    private static final Made WAIT = new Made(new Slug("n1"), new Slug("wait"));

    private final List<HikariDataSource> pools = new ArrayList<>();
    private PlayingWithDatabase one;
    private PlayingWithDatabase other;

    abstract DataSource database();

    @BeforeEach
    void start() {
        one = new PlayingWithDatabase(pool());
        other = new PlayingWithDatabase(pool());
        one.publish(ScenarioCourse.files());
    }

    /** As many connections as a server needs here, committed as it does. */
    private DataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(database());
        config.setMaximumPoolSize(4);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        pools.add(new HikariDataSource(config));
        return pools.getLast();
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
        pools.forEach(HikariDataSource::close);
    }

    private record Tried(Optional<Playthrough> done, Optional<Refusal> refusal) {}

    /** The same done at both at once, by the same learner. */
    private List<Tried> atBoth(
            Function<PlayingScenarios, Playthrough> here, Function<PlayingScenarios, Playthrough> there)
            throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<Tried>();
            for (var tried : threads.invokeAll(Stream.of(doing(one, here, together), doing(other, there, together))
                    .toList())) {
                results.add(tried.get());
            }
            return results;
        }
    }

    private static Callable<Tried> doing(
            PlayingWithDatabase server, Function<PlayingScenarios, Playthrough> what, CyclicBarrier together) {
        return () -> {
            var playing = server.playing();
            together.await();
            try {
                return new Tried(Optional.of(what.apply(playing)), Optional.empty());
            } catch (StepRefused refused) {
                return new Tried(Optional.empty(), Optional.of(refused.refusal()));
            }
        };
    }

    private String ready() {
        var token = one.playing().startAgain(LEARNER, COURSE, SCENARIO).token();
        other.playing().point(LEARNER, token, new Slug("the-hour"), RIGHT);
        one.playing().write(LEARNER, token, new Slug("why-now"), "");
        return token;
    }

    @Test
    void whatIsDoneAtOneServerIsGoneOnWithAtTheOther() {
        var token = ready();
        var chosen = other.playing().choose(LEARNER, token, LIGHT);

        assertThat(one.playing().startOrResume(LEARNER, COURSE, SCENARIO)).isEqualTo(chosen);
    }

    @Test
    void aChoiceSentToTwoServersAtOnceIsTakenOnce() throws Exception {
        for (var i = 0; i < 10; i++) {
            var token = ready();

            var tried = atBoth(it -> it.choose(LEARNER, token, LIGHT), it -> it.choose(LEARNER, token, LIGHT));

            assertThat(tried)
                    .extracting(Tried::refusal)
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.ELSEWHERE));
            assertThat(made(token)).containsExactly(new Step.Chose(LIGHT));
        }
    }

    @Test
    void ofTwoChoicesSentToTwoServersAtOnceOneIsTaken() throws Exception {
        for (var i = 0; i < 10; i++) {
            var token = ready();

            var tried = atBoth(it -> it.choose(LEARNER, token, LIGHT), it -> it.choose(LEARNER, token, WAIT));

            assertThat(tried)
                    .extracting(Tried::refusal)
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.ELSEWHERE));
            var taken = tried.getFirst().done().isPresent() ? LIGHT : WAIT;
            assertThat(made(token)).containsExactly(new Step.Chose(taken));
        }
    }

    @Test
    void anAnswerSentToTwoServersAtOnceIsKeptOnce() throws Exception {
        var token = ready();
        one.playing().choose(LEARNER, token, LIGHT);
        var question = new Slug("storm-001");

        var tried = atBoth(
                it -> it.answer(LEARNER, token, question, new Response.Blank()),
                it -> it.answer(LEARNER, token, question, new Response.Blank()));

        assertThat(tried)
                .extracting(Tried::refusal)
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.DONE));
        assertThat(one.playing().playthrough(LEARNER, token).steps())
                .filteredOn(it -> it.step() instanceof Step.Answered)
                .hasSize(1);
    }

    @Test
    void beginningAtTwoServersAtOnceIsBeginningOnce() throws Exception {
        var tried = atBoth(
                it -> it.startOrResume(LEARNER, COURSE, SCENARIO), it -> it.startOrResume(LEARNER, COURSE, SCENARIO));

        assertThat(tried)
                .extracting(it -> it.done().orElseThrow().token())
                .hasSize(2)
                .containsOnly(one.playing()
                        .playthroughsAt(LEARNER, COURSE, SCENARIO)
                        .getFirst()
                        .token());
        assertThat(one.playing().playthroughsAt(LEARNER, COURSE, SCENARIO)).hasSize(1);
    }

    private List<Step> made(String token) {
        return other.playing().playthrough(LEARNER, token).steps().stream()
                .map(it -> it.step())
                .filter(Step.Chose.class::isInstance)
                .toList();
    }
}
