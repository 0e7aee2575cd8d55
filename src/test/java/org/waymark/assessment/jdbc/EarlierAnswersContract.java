package org.waymark.assessment.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.Answer;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Seals;
import org.waymark.base.Language;
import org.waymark.base.jdbc.Columns;
import org.waymark.question.Response;

/** What was answered before there were events is brought along, every row of it. */
abstract class EarlierAnswersContract {

    private static final String BEFORE = "2026.11.20.2131";

    /** An empty database. */
    abstract DataSource database();

    @Test
    void everyAnswerIsAnEventAndEveryResultIsWhatItWas() {
        var database = database();
        migrate(database, BEFORE);
        var jdbc = JdbcClient.create(database);
        var finished = UUID.randomUUID();
        var unfinished = UUID.randomUUID();
        attempt(jdbc, finished, "finished-attempt-token", true);
        attempt(jdbc, unfinished, "unfinished-attempt-tok", false);
        for (var number = 1; number <= 5; number++) {
            answer(jdbc, finished, number);
            answer(jdbc, unfinished, number);
        }

        migrate(database, "latest");

        var attempts = new JdbcAttempts(jdbc);
        var old = attempts.get("finished-attempt-token");
        assertThat(old.answers()).extracting(Answer::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(old.answers().getLast().response()).isEqualTo(new Response.Typed("answer 5", Language.ENGLISH));
        assertThat(old.result().orElseThrow().mark().earned()).isEqualByComparingTo("3");
        assertThat(old.result().orElseThrow().provisional()).isFalse();
        assertThat(old.state()).isEqualTo(Attempt.State.FINISHED);
        assertThat(attempts.last(old.id()).number()).isEqualTo(6);
        var open = attempts.get("unfinished-attempt-tok");
        assertThat(open.events()).hasSize(5);
        assertThat(open.isFinished()).isFalse();
        var seals = new Seals(org.waymark.assessment.Examples.keys());
        assertThat(seals.verify(old)).isEmpty();
        assertThat(seals.verify(open)).isEmpty();
    }

    private static void migrate(DataSource database, String target) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private static void attempt(JdbcClient jdbc, UUID id, String token, boolean finished) {
        jdbc.sql("""
                insert into attempt (id, token, learner, edition, course, quiz, seed, items, started_at, finished_at,
                                     earned, possible, passed, unfinished)
                values (:id, :token, :id, :id, 'lighthouse', 'storm-quiz', 42, 'storm-001 storm-006',
                        '2026-11-20 12:00:00.123456', :finishedAt, :earned, :possible, :passed, :unfinished)
                """)
                .param("id", Columns.bytes(id))
                .param("token", token)
                .param("finishedAt", finished ? "2026-11-20 13:00:00.654321" : null)
                .param("earned", finished ? 3 : null)
                .param("possible", finished ? 8 : null)
                .param("passed", finished ? false : null)
                .param("unfinished", finished ? null : 1)
                .update();
    }

    private static void answer(JdbcClient jdbc, UUID attempt, int number) {
        jdbc.sql("""
                insert into attempt_answer (attempt, number, item, response, verdict, fraction, answered_at)
                values (:attempt, :number, 'storm-006', :response, 'MARKED', 0.5, '2026-11-20 12:30:00')
                """)
                .param("attempt", Columns.bytes(attempt))
                .param("number", number)
                .param("response", "{\"kind\":\"typed\",\"text\":\"answer " + number + "\",\"language\":\"en\"}")
                .update();
    }
}
