package org.waymark.content.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.ReadingFigures;
import org.waymark.identity.UserId;

/** When lessons were read, from the tables {@code reading_mark} and {@code last_place}. */
@Repository
class JdbcReadingFigures implements ReadingFigures {

    private static final String THEIRS = " learner in (:learners) and course in (:courses) and lesson in (:lessons) ";

    private final JdbcClient jdbc;

    JdbcReadingFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who reads a section once more makes no mark, but is seen there. */
    @Override
    public List<Active> lastActive(
            Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> lessons, Instant until) {
        if (learners.isEmpty() || courses.isEmpty() || lessons.isEmpty()) {
            return List.of();
        }
        return asked(
                        """
                select learner, course, lesson, sum(sections) as sections, max(at) as at from (
                    select learner, course, lesson, count(*) as sections, max(read_at) as at from reading_mark
                    where read_at <= :until and
                """ + THEIRS + """
                    group by learner, course, lesson
                    union all
                    select learner, course, lesson, 0 as sections, seen_at as at from last_place
                    where seen_at <= :until and
                """ + THEIRS + ") both_of_them group by learner, course, lesson",
                        learners,
                        courses,
                        lessons)
                .param("until", Columns.utc(until))
                .query((row, _) -> active(row))
                .list();
    }

    @Override
    public List<Active> read(
            Collection<UserId> learners,
            Collection<Slug> courses,
            Collection<Slug> lessons,
            Instant from,
            Instant until) {
        if (learners.isEmpty() || courses.isEmpty() || lessons.isEmpty()) {
            return List.of();
        }
        return asked(
                        "select learner, course, lesson, 1 as sections, read_at as at from reading_mark"
                                + " where read_at >= :from and read_at <= :until and" + THEIRS,
                        learners,
                        courses,
                        lessons)
                .param("from", Columns.utc(from))
                .param("until", Columns.utc(until))
                .query((row, _) -> active(row))
                .list();
    }

    @Override
    public Map<UserId, Instant> lastReading(Collection<UserId> learners) {
        return learners.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select learner, max(at) as at from (
                            select learner, max(read_at) as at from reading_mark where learner in (:learners) group by learner
                            union all
                            select learner, max(seen_at) as at from last_place where learner in (:learners) group by learner
                        ) both_of_them group by learner
                        """)
                        .param(
                                "learners",
                                learners.stream()
                                        .map(it -> Columns.bytes(it.value()))
                                        .toList())
                        .query((row, _) ->
                                Map.entry(new UserId(Columns.uuid(row, "learner")), Columns.instant(row, "at")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec asked(
            String sql, Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> lessons) {
        return jdbc.sql(sql)
                .param(
                        "learners",
                        learners.stream().map(it -> Columns.bytes(it.value())).toList())
                .param("courses", courses.stream().map(Slug::value).toList())
                .param("lessons", lessons.stream().map(Slug::value).toList());
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
