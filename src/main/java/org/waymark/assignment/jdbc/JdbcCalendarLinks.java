package org.waymark.assignment.jdbc;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assignment.CalendarLinks;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** The addresses of calendars in the table {@code calendar_link}; as they are, because their owner can see them again. */
@Repository
class JdbcCalendarLinks implements CalendarLinks {

    private final JdbcClient jdbc;

    JdbcCalendarLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> of(UserId learner) {
        return jdbc.sql("select token from calendar_link where learner = :learner")
                .param("learner", Columns.bytes(learner.value()))
                .query((row, _) -> row.getString("token"))
                .optional();
    }

    @Override
    public Optional<UserId> learner(String token) {
        return jdbc.sql("select learner from calendar_link where token = :token")
                .param("token", token)
                .query((row, _) -> new UserId(Columns.uuid(row, "learner")))
                .optional();
    }

    @Override
    public void keep(UserId learner, String token, Instant at) {
        jdbc.sql("""
                insert into calendar_link (learner, token, made_at) values (:learner, :token, :at)
                on duplicate key update token = values(token), made_at = values(made_at)
                """)
                .param("learner", Columns.bytes(learner.value()))
                .param("token", token)
                .param("at", Columns.utc(at))
                .update();
    }

    @Override
    public void drop(UserId learner) {
        jdbc.sql("delete from calendar_link where learner = :learner")
                .param("learner", Columns.bytes(learner.value()))
                .update();
    }
}
