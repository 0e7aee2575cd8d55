package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.assessment.Examples.ANN;
import static org.waymark.content.Examples.COURSE;
import static org.waymark.content.Examples.QUIZ;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Attempts;
import org.waymark.assessment.CheckingSeals;
import org.waymark.assessment.Incoming;
import org.waymark.assessment.Pass;
import org.waymark.assessment.Receipt;
import org.waymark.assessment.Recorded;
import org.waymark.assessment.RecordingEvents;
import org.waymark.assessment.Wish;
import org.waymark.base.Language;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;
import org.waymark.question.Response;

/** What one save costs, and how what was kept is proved, on a database. */
abstract class KeepingContract {

    private static final String PHONE = "phone00000000000000001";
    private static final int WORDS = 6;
    private static final UserId INSTRUCTOR = new UserId(new UUID(5, 5));

    private TakingWithDatabase running;
    private JdbcClient jdbc;
    private int order;

    abstract DataSource database();

    @BeforeEach
    void run() {
        running = new TakingWithDatabase(database());
        jdbc = JdbcClient.create(database());
        jdbc.sql("""
                insert into account (id, user_name, user_key, display_name, password_hash, theme, text_size, opened_at)
                values (:id, 'ann', 'ann', 'Ann', 'x', 'SYSTEM', 'ORDINARY', '2026-11-20 12:00:00')
                """).param("id", Columns.bytes(ANN.value())).update();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken("ann", "secret", "ROLE_INSTRUCTOR"));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void stop() {
        running.close();
        jdbc.sql("delete from account").update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepingAnAnswerTakesFourStatementsAndTwoRowsAndKeepingItAgainWritesNothing() {
        var attempt = started();
        record(attempt, answer("begun"));
        var event = answer("counted");

        var first = statements(() -> record(attempt, event));
        var rows = rows();
        var again = statements(() -> record(attempt, event));

        assertThat(first).isEqualTo(4);
        assertThat(again).isEqualTo(2);
        assertThat(rows()).isEqualTo(rows);
        assertThat(rows).isEqualTo(3);
    }

    @Test
    void theFirstAnswerThatStartsTheClockTakesNoMore() {
        var attempt = started();

        assertThat(statements(() -> record(attempt, answer("first")))).isEqualTo(4);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void manyAnswersTogetherTakeNoMoreThanOne() {
        var attempt = started();
        var events = IntStream.range(0, 50)
                .mapToObj(i -> answer("answer " + i))
                .toList()
                .toArray(Incoming[]::new);

        assertThat(statements(() -> record(attempt, events))).isEqualTo(4);
        assertThat(rows()).isEqualTo(51);
    }

    @Test
    void everyTamperingInTheDatabaseIsFoundAtItsFirstEvent() {
        var attempt = started();
        record(
                attempt,
                IntStream.range(0, 39).mapToObj(i -> answer("answer " + i)).toArray(Incoming[]::new));
        var random = new Random(27);
        assertThat(firstBroken(attempt)).isEmpty();
        jdbc.sql("create table untouched as select * from attempt_event").update();

        for (var i = 0; i < 100; i++) {
            var number = 2 + random.nextInt(39);
            var kind = random.nextInt(8);
            var broken = tamper(attempt, number, kind);
            assertThat(firstBroken(attempt))
                    .as("kind " + kind + " at " + number)
                    .contains(broken);
            restore(attempt);
            assertThat(firstBroken(attempt)).isEmpty();
        }
        jdbc.sql("drop table untouched").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"learner", "seed", "items", "started_at", "limit_seconds"})
    void whatTheAttemptIsIsProvedByItsFirstSeal(String column) {
        var attempt = started();
        record(attempt, answer("sealed"));
        var value = switch (column) {
            case "learner" -> "x'00000000000000000000000000000001'";
            case "items" -> "'storm-006'";
            case "started_at" -> "'2026-01-01 00:00:00'";
            default -> "7";
        };

        jdbc.sql("update attempt set " + column + " = " + value + " where token = :token")
                .param("token", attempt.token())
                .update();

        assertThat(firstBroken(attempt)).contains(1);
    }

    @Test
    void anEndThatWasMovedByHandMovesNothing() {
        var attempt = started();
        record(attempt, answer("sealed"));
        jdbc.sql("update attempt set due_at = '2099-01-01 00:00:00'").update();

        assertThat(running.bean(Attempts.class).get(attempt.token()).endsAt()).isEqualTo(attempt.endsAt());
    }

    private int tamper(Attempt attempt, int number, int kind) {
        var at = " where attempt = :attempt and number = :number";
        return switch (kind) {
            case 0 ->
                changed(
                        "response = '{\"kind\":\"typed\",\"text\":\"forged\",\"language\":\"en\"}'" + at,
                        attempt,
                        number);
            case 1 -> changed("fraction = 0.9999999, verdict = 'MARKED'" + at, attempt, number);
            case 2 -> changed("client_at = '2026-01-01 00:00:00'" + at, attempt, number);
            case 3 -> changed("standing = 'HELD', reason = 'AFTER_END'" + at, attempt, number);
            case 4 -> changed("response = '{'" + at, attempt, number);
            case 5 -> changed("act = 'CHECKED'" + at, attempt, number);
            case 6 -> {
                execute("delete from attempt_event" + at, attempt, number);
                yield number;
            }
            default -> {
                execute("update attempt_event set number = 1000" + at, attempt, number);
                execute(
                        "update attempt_event set number = :number where attempt = :attempt and number = :number - 1",
                        attempt,
                        number);
                execute(
                        "update attempt_event set number = :number - 1 where attempt = :attempt and number = 1000",
                        attempt,
                        number);
                yield number - 1;
            }
        };
    }

    private int changed(String change, Attempt attempt, int number) {
        execute("update attempt_event set " + change, attempt, number);
        return number;
    }

    private void execute(String sql, Attempt attempt, int number) {
        var statement =
                jdbc.sql(sql).param("attempt", Columns.bytes(attempt.id().value()));
        statement.param("number", number).update();
    }

    private void restore(Attempt attempt) {
        jdbc.sql("delete from attempt_event where attempt = :attempt")
                .param("attempt", Columns.bytes(attempt.id().value()))
                .update();
        jdbc.sql("insert into attempt_event select * from untouched").update();
    }

    private Optional<Integer> firstBroken(Attempt attempt) {
        return running.bean(CheckingSeals.class).firstBroken(INSTRUCTOR, attempt.token());
    }

    private Attempt started() {
        return running.taking().startOrResume(ANN, COURSE, QUIZ);
    }

    private Recorded record(Attempt attempt, Incoming... events) {
        var pass = new Pass(
                attempt.id(), ANN, PHONE, Clock.systemUTC().instant().plus(Duration.ofDays(1)), attempt.generation());
        var recorded = running.bean(RecordingEvents.class).record(pass, attempt.token(), List.of(events));
        assertThat(recorded.receipts()).hasOnlyElementsOfType(Receipt.Kept.class);
        return recorded;
    }

    private Incoming answer(String words) {
        order++;
        var at = Instant.parse("2026-11-20T12:00:00.123456Z").plusSeconds(order);
        var response = new Response.Typed(words, Language.ENGLISH);
        return new Incoming(UUID.randomUUID(), order, at, new Wish.Answer(WORDS, (_, _) -> response, Optional.empty()));
    }

    private int statements(Runnable doing) {
        var before = running.statements();
        doing.run();
        return running.statements() - before;
    }

    private int rows() {
        return jdbc.sql("select count(*) from attempt_event")
                .query(Integer.class)
                .single();
    }
}
