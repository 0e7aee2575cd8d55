package org.waymark.classreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.AttemptFigures;
import org.waymark.base.jdbc.Columns;
import org.waymark.classroom.LastSeen;
import org.waymark.content.ReadingFigures;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughFigures;
import org.waymark.storage.CountingDatabase;

/** What counts as having done something, whoever stores it. */
abstract class LastDoingsContract {

    private static final UserId ADA = user(1);
    private static final UserId BERK = user(2);
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T08:00:00.123456Z");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final CountingDatabase database = new CountingDatabase(database());
    private final JdbcClient jdbc = JdbcClient.create(database);

    abstract DataSource database();

    @ComponentScan(
            basePackages = {"org.waymark.assessment.jdbc", "org.waymark.content.jdbc", "org.waymark.playthrough.jdbc"},
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.ASSIGNABLE_TYPE,
                            classes = {AttemptFigures.class, ReadingFigures.class, PlaythroughFigures.class}))
    static class Stores {}

    @BeforeEach
    void begin() {
        context.registerBean(JdbcClient.class, () -> jdbc);
        context.register(Stores.class, LastDoings.class);
        context.refresh();
        List.of("reading_mark", "last_place", "attempt_event", "attempt", "playthrough_step", "playthrough")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }

    @AfterEach
    void end() {
        context.close();
    }

    private static UserId user(int number) {
        return new UserId(new UUID(77, number));
    }

    private Map<UserId, Instant> seen(UserId... learners) {
        return context.getBean(LastSeen.class).of(List.of(learners));
    }

    @Test
    void whoDidNothingWasNotSeen() {
        assertThat(seen(ADA)).isEmpty();
        assertThat(seen()).isEmpty();
    }

    @Test
    void readingAndLookingAgainCounts() {
        read(ADA, TUESDAY);
        assertThat(seen(ADA, BERK)).isEqualTo(Map.of(ADA, TUESDAY));

        looked(ADA, WEDNESDAY);
        looked(BERK, MONDAY);
        assertThat(seen(ADA, BERK)).isEqualTo(Map.of(ADA, WEDNESDAY, BERK, MONDAY));
    }

    @Test
    void anAttemptThatWasOnlyStartedCounts() {
        attempt(ADA, 1, MONDAY);

        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, MONDAY));
    }

    @Test
    void theLastThingThatALearnerDidAtAQuizCounts() {
        attempt(ADA, 1, MONDAY);
        event(1, 1, "server", "BEGUN", null, MONDAY);
        event(1, 2, "devicedevicedevice1234", "ANSWERED", null, TUESDAY);
        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, TUESDAY));

        event(1, 3, "server", "HANDED_IN", "LEARNER", WEDNESDAY);
        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, WEDNESDAY));
    }

    @Test
    void whatTheStaffAndTheServerDidAtAQuizIsNotTheLearners() {
        attempt(ADA, 1, MONDAY);
        event(1, 1, "server", "ANSWERED", null, TUESDAY);
        event(1, 2, "server", "HANDED_IN", "SERVER", WEDNESDAY);
        event(1, 3, "server", "REVIEWED", "{}", WEDNESDAY);
        event(1, 4, "server", "STEERED", "{}", WEDNESDAY);

        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, TUESDAY));
    }

    @Test
    void stepsInAScenarioCountAndWhatTheStaffOrTimeDidThereDoesNot() {
        playthrough(ADA, 1, MONDAY);
        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, MONDAY));

        step(1, 1, null, false, TUESDAY);
        step(1, 2, null, true, WEDNESDAY);
        step(1, 3, "INSTRUCTOR", false, WEDNESDAY);
        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, TUESDAY));

        step(1, 4, "WRITER", false, WEDNESDAY);
        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, WEDNESDAY));
    }

    @Test
    void ofEverythingTheLatestCounts() {
        read(ADA, MONDAY);
        attempt(ADA, 1, WEDNESDAY);
        playthrough(ADA, 1, TUESDAY);

        assertThat(seen(ADA)).isEqualTo(Map.of(ADA, WEDNESDAY));
    }

    @Test
    void itTakesThreeStatementsHoweverManyTheyAre() {
        var many =
                IntStream.rangeClosed(10, 60).mapToObj(LastDoingsContract::user).toList();
        many.forEach(it -> {
            read(it, MONDAY);
            attempt(it, (int) it.value().getLeastSignificantBits(), TUESDAY);
        });
        var found = new HashSet<UserId>();

        var statements = database.statementsOf(
                () -> found.addAll(context.getBean(LastSeen.class).of(many).keySet()));

        assertThat(statements).isEqualTo(3);
        assertThat(found).isEqualTo(many.stream().collect(Collectors.toSet()));
    }

    private void read(UserId learner, Instant at) {
        jdbc.sql("insert into reading_mark (learner, course, lesson, section, read_at) values (?, 'c', 'l', 's', ?)")
                .params(id(learner), Columns.utc(at))
                .update();
    }

    private void looked(UserId learner, Instant at) {
        jdbc.sql("insert into last_place (learner, course, lesson, section, seen_at) values (?, 'c', 'l', 's', ?)")
                .params(id(learner), Columns.utc(at))
                .update();
    }

    private void attempt(UserId learner, int number, Instant at) {
        jdbc.sql("""
                insert into attempt (id, token, learner, edition, course, quiz, seed, items, started_at, unfinished)
                values (?, ?, ?, ?, 'c', 'q', 1, 'i', ?, 1)
                """)
                .params(
                        Columns.bytes(new UUID(78, number)),
                        "attempt-" + number,
                        id(learner),
                        Columns.bytes(new UUID(79, 1)),
                        Columns.utc(at))
                .update();
    }

    private void event(int attempt, int number, String device, String act, @Nullable String detail, Instant at) {
        jdbc.sql("""
                insert into attempt_event (attempt, number, device, device_order, client_at, act, detail, received_at, standing)
                values (?, ?, ?, 0, ?, ?, ?, ?, 'COUNTED')
                """)
                .params(
                        Columns.bytes(new UUID(78, attempt)),
                        number,
                        device,
                        Columns.utc(at),
                        act,
                        detail,
                        Columns.utc(at))
                .update();
    }

    private void playthrough(UserId learner, int number, Instant at) {
        jdbc.sql("""
                insert into playthrough (id, token, learner, edition, course, scenario, started_at, unfinished)
                values (?, ?, ?, ?, 'c', 's', ?, 1)
                """)
                .params(
                        Columns.bytes(new UUID(80, number)),
                        "playthrough-" + number,
                        id(learner),
                        Columns.bytes(new UUID(79, 1)),
                        Columns.utc(at))
                .update();
    }

    private void step(int playthrough, int number, @Nullable String rater, boolean byTime, Instant at) {
        jdbc.sql("""
                insert into playthrough_step (playthrough, number, act, name, made_at, rater, by_time)
                values (?, ?, 'CHOSE', 'n', ?, ?, ?)
                """)
                .params(Columns.bytes(new UUID(80, playthrough)), number, Columns.utc(at), rater, byTime)
                .update();
    }

    private static byte[] id(UserId learner) {
        return Columns.bytes(learner.value());
    }
}
