package org.waymark.playthrough.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
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
        if (learners.isEmpty() || courses.isEmpty() || scenarios.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select id, token, learner, course, scenario, started_at, left_at, finished_at, ending, score, waiting, passed
                from playthrough
                where learner in (:learners) and course in (:courses) and scenario in (:scenarios)
                order by started_at, id
                """)
                .param(
                        "learners",
                        learners.stream().map(it -> Columns.bytes(it.value())).toList())
                .param("courses", courses.stream().map(Slug::value).toList())
                .param("scenarios", scenarios.stream().map(Slug::value).toList())
                .query((row, _) -> outline(row))
                .list();
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
