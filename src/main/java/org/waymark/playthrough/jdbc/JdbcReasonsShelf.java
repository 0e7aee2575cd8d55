package org.waymark.playthrough.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.playthrough.ReasonsShelf;
import org.waymark.playthrough.WrittenReasons;

/** Texts among the steps of the table {@code playthrough_step}. */
@Repository
class JdbcReasonsShelf implements ReasonsShelf {

    private static final String UNRATED = """
            from playthrough_step step join playthrough on playthrough.id = step.playthrough
            where playthrough.learner in (:writers)
              and step.act = 'WROTE' and char_length(step.detail) > 0 and playthrough.finished_at is not null
              and not exists (select 1 from playthrough_step rating
                              where rating.playthrough = step.playthrough and rating.name = step.name
                                and rating.rater = 'INSTRUCTOR')
            """;

    private static final String COLUMNS = """
            playthrough.token, playthrough.edition, playthrough.course, playthrough.scenario, playthrough.finished_at,
            step.name,
            exists (select 1 from playthrough_step own
                    where own.playthrough = step.playthrough and own.name = step.name and own.rater = 'WRITER')
              as self_rated
            """;

    private final JdbcClient jdbc;

    JdbcReasonsShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> writers() {
        return jdbc.sql("""
                select distinct playthrough.learner
                from playthrough_step step join playthrough on playthrough.id = step.playthrough
                where step.act = 'WROTE' and playthrough.finished_at is not null
                """)
                .query((row, _) -> new UserId(Columns.uuid(row, "learner")))
                .set();
    }

    @Override
    public int unrated(Collection<UserId> writers) {
        if (writers.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select count(*) " + UNRATED)
                .param("writers", Columns.bytes(writers, UserId::value))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<WrittenReasons> unrated(Collection<UserId> writers, int most) {
        if (writers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + UNRATED
                        + "order by playthrough.finished_at, step.playthrough, step.number limit :most")
                .param("writers", Columns.bytes(writers, UserId::value))
                .param("most", most)
                .query((row, _) -> written(row))
                .list();
    }

    @Override
    public List<WrittenReasons> rated(Collection<UserId> writers, int most) {
        if (writers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                        from playthrough_step step join playthrough on playthrough.id = step.playthrough
                        where playthrough.learner in (:writers) and step.act = 'RATED' and step.rater = 'INSTRUCTOR'
                          and not exists (select 1 from playthrough_step later
                                          where later.playthrough = step.playthrough and later.name = step.name
                                            and later.rater = 'INSTRUCTOR' and later.number > step.number)
                        order by step.made_at desc, step.playthrough, step.number limit :most
                        """)
                .param("writers", Columns.bytes(writers, UserId::value))
                .param("most", most)
                .query((row, _) -> written(row))
                .list();
    }

    private static WrittenReasons written(ResultSet row) throws SQLException {
        return new WrittenReasons(
                row.getString("token"),
                new EditionId(Columns.uuid(row, "edition")),
                Columns.slug(row, "course"),
                Columns.slug(row, "scenario"),
                Columns.slug(row, "name"),
                row.getBoolean("self_rated"),
                Columns.instant(row, "finished_at"));
    }
}
