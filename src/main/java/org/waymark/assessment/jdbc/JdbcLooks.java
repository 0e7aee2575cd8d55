package org.waymark.assessment.jdbc;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.Look;
import org.waymark.assessment.Looks;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Looks in the table {@code attempt_look}. */
@Repository
class JdbcLooks implements Looks {

    private final JdbcClient jdbc;

    JdbcLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All with one statement; in one order, so that two who look at the same attempts do not wait for each other in a circle. */
    @Override
    public void keep(Collection<AttemptId> attempts, Look look) {
        if (attempts.isEmpty()) {
            return;
        }
        var rows = attempts.stream()
                .sorted(Comparator.comparing(AttemptId::value))
                .flatMap(attempt -> Stream.<Object>of(
                        Columns.bytes(attempt.value()),
                        Columns.bytes(look.staff().value()),
                        LocalDate.ofInstant(look.at(), ZoneOffset.UTC),
                        Columns.utc(look.at())))
                .toList();
        jdbc.sql("insert into attempt_look (attempt, staff, looked_on, looked_at) values "
                        + String.join(", ", Collections.nCopies(attempts.size(), "(?, ?, ?, ?)"))
                        + " on duplicate key update looked_at = values(looked_at)")
                .params(rows)
                .update();
    }

    @Override
    public List<Look> at(AttemptId attempt) {
        return jdbc.sql(
                        "select staff, looked_at from attempt_look where attempt = :attempt order by looked_at desc, staff")
                .param("attempt", Columns.bytes(attempt.value()))
                .query((row, _) -> new Look(new UserId(Columns.uuid(row, "staff")), Columns.instant(row, "looked_at")))
                .list();
    }

    @Override
    public List<String> everyAttempt() {
        return jdbc.sql("select token from attempt order by started_at, id")
                .query((row, _) -> row.getString("token"))
                .list();
    }
}
