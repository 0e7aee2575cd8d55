package org.waymark.playthrough.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Doings;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughId;
import org.waymark.playthrough.PlaythroughOutline;
import org.waymark.playthrough.PlaythroughOutlines;

/** Playthroughs of many learners in the table {@code playthrough}. */
@Repository
class JdbcPlaythroughOutlines implements PlaythroughOutlines {

    private final JdbcClient jdbc;

    JdbcPlaythroughOutlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlaythroughOutline> of(
            Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> scenarios) {
        return Doings.of(learners, UserId::value, courses, scenarios).list(jdbc.sql("""
                select id, token, learner, course, scenario, started_at, left_at, finished_at, ending, score, waiting, passed
                from playthrough
                where learner in (:learners) and course in (:courses) and scenario in (:parts)
                order by started_at, id
                """), (row, _) -> outline(row));
    }

    private static PlaythroughOutline outline(ResultSet row) throws SQLException {
        return new PlaythroughOutline(
                new PlaythroughId(Columns.uuid(row, "id")),
                row.getString("token"),
                new UserId(Columns.uuid(row, "learner")),
                Columns.slug(row, "course"),
                Columns.slug(row, "scenario"),
                Columns.instant(row, "started_at"),
                row.getObject("left_at") != null,
                PlaythroughRow.result(row));
    }
}
