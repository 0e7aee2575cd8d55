package org.waymark.playthrough.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Doings;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughFigures;

/** When playthroughs were worked on, from the tables {@code playthrough} and {@code playthrough_step}. */
@Repository
class JdbcPlaythroughFigures implements PlaythroughFigures {

    private static final String THEIRS =
            " p.learner in (:learners) and p.course in (:courses) and p.scenario in (:parts) ";

    private final JdbcClient jdbc;

    JdbcPlaythroughFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Active> lastActive(
            Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> scenarios, Instant until) {
        return Doings.of(learners, UserId::value, courses, scenarios)
                .list(
                        jdbc.sql("""
                        select learner, course, scenario, max(at) as at from (
                            select p.learner, p.course, p.scenario, coalesce(
                                p.finished_at,
                                (select max(s.made_at) from playthrough_step s where s.playthrough = p.id),
                                p.started_at) as at
                            from playthrough p where p.started_at <= :until and
                        """ + THEIRS + ") each_of_them group by learner, course, scenario")
                                .param("until", Columns.utc(until)),
                        (row, _) -> active(row));
    }

    @Override
    public List<Active> ended(
            Collection<UserId> learners,
            Collection<Slug> courses,
            Collection<Slug> scenarios,
            Instant from,
            Instant until) {
        return Doings.of(learners, UserId::value, courses, scenarios)
                .list(
                        jdbc.sql("select p.learner, p.course, p.scenario, p.finished_at as at from playthrough p"
                                        + " where p.finished_at >= :from and p.finished_at <= :until and" + THEIRS)
                                .param("from", Columns.utc(from))
                                .param("until", Columns.utc(until)),
                        (row, _) -> active(row));
    }

    @Override
    public Map<UserId, Instant> lastStep(Collection<UserId> learners) {
        return learners.isEmpty()
                ? Map.of()
                : Rows.map(
                        jdbc.sql("""
                                select learner, max(at) as at from (
                                    select p.learner, coalesce(
                                        (select s.made_at from playthrough_step s where s.playthrough = p.id
                                            and (s.rater is null or s.rater <> 'INSTRUCTOR') and s.by_time = false
                                            order by s.playthrough desc, s.number desc limit 1),
                                        p.started_at) as at
                                    from playthrough p where p.learner in (:learners)
                                ) each_of_them group by learner
                                """).param("learners", Columns.bytes(learners, UserId::value)),
                        (row, _) -> Map.entry(new UserId(Columns.uuid(row, "learner")), Columns.instant(row, "at")));
    }

    private static Active active(ResultSet row) throws SQLException {
        return new Active(
                new UserId(Columns.uuid(row, "learner")),
                Columns.slug(row, "course"),
                Columns.slug(row, "scenario"),
                Columns.instant(row, "at"));
    }
}
