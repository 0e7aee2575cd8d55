package org.waymark.assessment.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.Signs;
import org.waymark.base.jdbc.Columns;

/** Signs of life in the table {@code attempt_sign}, beside the attempts so that no save waits for one. */
@Repository
class JdbcSigns implements Signs {

    private final JdbcClient jdbc;

    JdbcSigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Pulse> pulse(AttemptId attempt) {
        return jdbc.sql("""
                select a.last_number, a.generation, s.seen_at
                from attempt a left join attempt_sign s on s.attempt = a.id
                where a.id = :attempt
                """)
                .param("attempt", Columns.bytes(attempt.value()))
                .query((row, _) -> new Pulse(
                        row.getInt("last_number"), row.getInt("generation"), Columns.instantIfAny(row, "seen_at")))
                .optional();
    }

    @Override
    public void note(AttemptId attempt, Instant at) {
        jdbc.sql("""
                insert into attempt_sign (attempt, seen_at) values (:attempt, :at)
                on duplicate key update seen_at = values(seen_at)
                """)
                .param("attempt", Columns.bytes(attempt.value()))
                .param("at", Columns.utc(at))
                .update();
    }
}
