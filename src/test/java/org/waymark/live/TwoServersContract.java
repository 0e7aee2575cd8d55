package org.waymark.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.live.Classes.COURSE;
import static org.waymark.live.Classes.SCENARIO;
import static org.waymark.live.Classes.TEACHER;
import static org.waymark.live.Classes.pupil;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.live.SharedWalkChanged.What;

/** A class whose pages are served by two servers that have nothing in common but the database. */
public abstract class TwoServersContract {

    private Server one;
    private Server other;

    protected abstract DataSource database();

    protected abstract SharedWalks walks(JdbcClient jdbc);

    /** With connections, services and a bell of its own. */
    private final class Server implements AutoCloseable {

        private final HikariDataSource pool;
        private final TransactionTemplate transaction;
        private final SharedWalks walks;
        private final Classes.Desk desk;
        private final Bell bell = new Bell(Runnable::run);
        private final Lookout lookout;

        Server() {
            var config = new HikariConfig();
            config.setDataSource(database());
            config.setMaximumPoolSize(4);
            config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
            pool = new HikariDataSource(config);
            transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
            walks = walks(JdbcClient.create(pool));
            desk = Classes.Desk.on(walks);
            lookout = new Lookout(walks, bell);
        }

        <T> T in(Function<Classes.Desk, T> doing) {
            return transaction.execute(_ -> doing.apply(desk));
        }

        /** Nothing, or why it was refused. */
        Optional<Refusal> tries(Function<Classes.Desk, SharedWalk> move) {
            try {
                in(move);
                return Optional.empty();
            } catch (WalkRefused refused) {
                return Optional.of(refused.refusal());
            }
        }

        boolean votes(SharedWalk walk, int pupil, Turn turn, String pick) {
            return in(it -> {
                it.together().vote(pupil(pupil), walk.token(), turn, pick);
                return true;
            });
        }

        List<What> heard(SharedWalk walk) {
            var heard = new ArrayList<What>();
            for (var what : What.values()) {
                bell.listen(walk.id(), what::equals, () -> heard.add(what));
            }
            lookout.look();
            return heard;
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    @BeforeEach
    void start() {
        one = new Server();
        other = new Server();
        var jdbc = JdbcClient.create(database());
        Stream.of("live_vote", "live_member", "live_round", "live_session")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @AfterEach
    void stop() {
        one.close();
        other.close();
    }

    /** Begun at one server, joined at the other, and at its first choice. */
    private SharedWalk begun() {
        var walk = one.in(Classes.Desk::start);
        for (var i = 1; i <= 2; i++) {
            var number = i;
            other.in(it ->
                    it.together().join(pupil(number), walk.code().orElseThrow().value()));
        }
        one.in(it -> it.leading().decide(TEACHER, walk.token(), it.turn(walk), Classes.RIGHT));
        return other.in(it -> it.leading().note(TEACHER, walk.token(), it.turn(walk), "because"));
    }

    private SharedWalk open(SharedWalk walk) {
        return one.in(it -> it.leading().open(TEACHER, walk.token(), it.turn(walk)));
    }

    private Turn turn(SharedWalk walk) {
        return one.in(it -> it.turn(walk));
    }

    private static <T> List<T> atOnce(Supplier<T> here, Supplier<T> there)
            throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(Stream.of(here, there)
                    .<Callable<T>>map(it -> () -> {
                        together.await();
                        return it.get();
                    })
                    .toList())) {
                results.add(done.get());
            }
            return results;
        }
    }

    @Test
    void aVoteCastAtOneServerIsSeenAtTheDeskOfTheOther() {
        var walk = begun();
        open(walk);

        other.votes(walk, 1, turn(walk), "light");
        var figures = one.in(it -> it.leading().figures(TEACHER, it.now(walk)));
        one.in(it -> it.leading().close(TEACHER, walk.token(), it.turn(walk)));

        assertThat(figures).isEqualTo(new Figures(new Members(2, 2), 1));
        var split = new Split(Map.of("light", 1));
        assertThat(other.in(it -> it.together().scene(pupil(2), walk.token())).splits())
                .containsExactly(split);
        assertThat(one.in(it -> it.leading().scene(TEACHER, walk.token())).splits())
                .containsExactly(split);
    }

    @Test
    void whoFollowsAtOneServerIsCalledForWhatIsDoneAtTheOther() {
        var walk = begun();
        one.heard(walk);
        other.heard(walk);

        open(walk);
        assertThat(other.heard(walk)).containsOnly(What.MOVED);
        other.votes(walk, 1, turn(walk), "light");
        one.heard(walk);
        other.votes(walk, 2, turn(walk), "wait");
        assertThat(one.heard(walk)).containsOnly(What.COUNTED);
        assertThat(one.heard(walk)).isEmpty();
        other.in(it -> it.leading().close(TEACHER, walk.token(), it.turn(walk)));
        assertThat(one.heard(walk)).containsOnly(What.MOVED);
        other.in(it -> it.leading().decide(TEACHER, walk.token(), it.turn(walk), "light"));
        assertThat(one.heard(walk)).containsOnly(What.MOVED);
        other.in(it -> it.leading().end(TEACHER, walk.token()));
        assertThat(one.heard(walk)).containsOnly(What.MOVED);
        assertThat(one.heard(walk)).isEmpty();
    }

    @Test
    void ofTwoMovesAtTwoServersAtOnceOneHappens() throws Exception {
        for (var i = 0; i < 10; i++) {
            var walk = begun();
            var turn = turn(walk);
            Function<Classes.Desk, SharedWalk> opens = it -> it.leading().open(TEACHER, walk.token(), turn);
            var opened = atOnce(() -> one.tries(opens), () -> other.tries(opens));
            assertThat(opened).containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.OTHER_ROUND));

            one.in(it -> it.leading().close(TEACHER, walk.token(), it.turn(walk)));
            var closed = turn(walk);
            var decided = atOnce(
                    () -> one.tries(it -> it.leading().decide(TEACHER, walk.token(), closed, "light")),
                    () -> other.tries(it -> it.leading().decide(TEACHER, walk.token(), closed, "wait")));
            assertThat(decided).containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.OTHER_ROUND));
            assertThat(one.in(it -> it.now(walk)).rounds())
                    .hasSize(walk.rounds().size() + 1);
        }
    }

    @Test
    void aVoteSentToTwoServersAtOnceIsCountedOnceAndKeptTwice() throws Exception {
        var walk = open(begun());
        var turn = turn(walk);

        atOnce(() -> one.votes(walk, 1, turn, "light"), () -> other.votes(walk, 1, turn, "light"));

        assertThat(one.walks.votes(walk.id())).extracting(Vote::number).containsExactly(1, 2);
        assertThat(one.in(it -> it.leading().figures(TEACHER, it.now(walk))).voted())
                .isEqualTo(1);
    }

    @Test
    void walksBegunAtTwoServersAtOnceAreTwo() throws Exception {
        var begun = atOnce(() -> one.in(Classes.Desk::start), () -> other.in(Classes.Desk::start));

        assertThat(begun).extracting(it -> it.code().orElseThrow()).doesNotHaveDuplicates();
        assertThat(one.walks.ledBy(TEACHER, COURSE, SCENARIO)).hasSize(2);
    }
}
