package org.waymark.content.jdbc;

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
import org.waymark.content.ReadingFigures;
import org.waymark.identity.UserId;

/** When lessons were read, from the tables {@code reading_mark} and {@code last_place}. */
@Repository
class JdbcReadingFigures implements ReadingFigures {

    private static final String THEIRS = " learner in (:learners) and course in (:courses) and lesson in (:parts) ";

    private final JdbcClient jdbc;

    JdbcReadingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who reads a section once more makes no mark, but is seen there. */
    @Override
    public List<Active> lastActive(
            Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> lessons, Instant until) {
        return Doings.of(learners, UserId::value, courses, lessons)
                .list(
                        jdbc.sql("""
                        select learner, course, lesson, sum(sections) as sections, max(at) as at from (
                            select learner, course, lesson, count(*) as sections, max(read_at) as at from reading_mark
                            where read_at <= :until and
                        """ + THEIRS + """
                            group by learner, course, lesson
                            union all
                            select learner, course, lesson, 0 as sections, seen_at as at from last_place
                            where seen_at <= :until and
                        """ + THEIRS + ") both_of_them group by learner, course, lesson")
                                .param("until", Columns.utc(until)),
                        (row, _) -> active(row));
    }

    @Override
    public List<Active> read(
            Collection<UserId> learners,
            Collection<Slug> courses,
            Collection<Slug> lessons,
            Instant from,
            Instant until) {
        return Doings.of(learners, UserId::value, courses, lessons)
                .list(
                        jdbc.sql("select learner, course, lesson, 1 as sections, read_at as at from reading_mark"
                                        + " where read_at >= :from and read_at <= :until and" + THEIRS)
                                .param("from", Columns.utc(from))
                                .param("until", Columns.utc(until)),
                        (row, _) -> active(row));
    }

    @Override
    public Map<UserId, Instant> lastReading(Collection<UserId> learners) {
        return learners.isEmpty()
                ? Map.of()
                : Rows.map(
                        jdbc.sql("""
                                select learner, max(at) as at from (
                                    select learner, max(read_at) as at from reading_mark
                                    where learner in (:learners) group by learner
                                    union all
                                    select learner, max(seen_at) as at from last_place
                                    where learner in (:learners) group by learner
                                ) both_of_them group by learner
                                """).param("learners", Columns.bytes(learners, UserId::value)),
                        (row, _) -> Map.entry(new UserId(Columns.uuid(row, "learner")), Columns.instant(row, "at")));
    }

    private static Active active(ResultSet row) throws SQLException {
        return new Active(
                new UserId(Columns.uuid(row, "learner")),
                Columns.slug(row, "course"),
                Columns.slug(row, "lesson"),
                row.getInt("sections"),
                Columns.instant(row, "at"));
    }
}
