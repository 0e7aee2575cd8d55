package org.waymark.live.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.live.ClassAtOnce;
import org.waymark.live.SharedWalks;
import org.waymark.live.WalkingTogetherContract;
import org.waymark.storage.CountingDatabase;

/** Walks of classes as databases keep them, also when many do something at once. */
abstract class JdbcSharedWalksContract extends WalkingTogetherContract {

    private static final int CLASS = 200;
    private static final int CONNECTIONS = 12;

    abstract DataSource database();

    @Override
    protected SharedWalks walks() {
        return empty(JdbcClient.create(database()));
    }

    private static SharedWalks empty(JdbcClient jdbc) {
        Stream.of("live_vote", "live_member", "live_round", "live_session")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        return new JdbcSharedWalks(jdbc);
    }

    /** As many connections as the server has, committed as it does. */
    private HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(database());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    private static <T> List<T> atOnce(List<Callable<T>> all) throws InterruptedException, ExecutionException {
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new ArrayList<Future<T>>();
            for (var each : all) {
                results.add(threads.submit(() -> {
                    go.await();
                    return each.call();
                }));
            }
            go.countDown();
            var values = new ArrayList<T>();
            for (var result : results) {
                values.add(result.get());
            }
            return values;
        }
    }

    @Test
    void twoHundredVotesAtOnceAreAllCountedAndNoneTwice() throws Exception {
        try (var pool = pool()) {
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            var school = new ClassAtOnce(empty(JdbcClient.create(pool)), CLASS);

            atOnce(IntStream.rangeClosed(1, CLASS)
                    .<Callable<Boolean>>mapToObj(pupil -> () -> transaction.execute(_ -> school.vote(pupil)))
                    .toList());

            assertThat(school.split()).isEqualTo(school.expected());
            assertThat(school.votesKept()).isEqualTo(CLASS);
        }
    }

    @Test
    void onePersonVotingInManyWindowsAtOnceIsCountedOnceAndEveryVoteIsKept() throws Exception {
        try (var pool = pool()) {
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            var school = new ClassAtOnce(empty(JdbcClient.create(pool)), 1);

            atOnce(IntStream.rangeClosed(1, 20)
                    .<Callable<Boolean>>mapToObj(_ -> () -> transaction.execute(_ -> school.vote(1)))
                    .toList());

            assertThat(school.votesKept()).isEqualTo(20);
            assertThat(school.split().voters()).isEqualTo(1);
        }
    }

    @Test
    void twoWindowsOfTheInstructorMoveOneStepOnly() throws Exception {
        try (var pool = pool()) {
            var transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            var school = new ClassAtOnce(empty(JdbcClient.create(pool)), 1);
            school.close();
            var rounds = school.rounds();
            Callable<Boolean> goOn = school.goingOn();

            var moved = atOnce(IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(_ -> () -> transaction.execute(_ -> call(goOn)))
                    .toList());

            assertThat(moved.stream().filter(Boolean::booleanValue)).hasSize(1);
            assertThat(school.rounds()).isEqualTo(rounds + 1);
        }
    }

    @Test
    void findingWalksAgainTakesOneStatementHoweverManyThereAre() {
        var counting = new CountingDatabase(database());
        var school = new ClassAtOnce(empty(JdbcClient.create(counting)), 2);
        var one = counting.statementsOf(() -> assertThat(school.led()).hasSize(1));
        school.startAnother();
        school.startAnother();
        var three = counting.statementsOf(() -> assertThat(school.led()).hasSize(3));

        assertThat(three).isEqualTo(one).isEqualTo(1);
    }

    private static Boolean call(Callable<Boolean> doing) {
        try {
            return doing.call();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
