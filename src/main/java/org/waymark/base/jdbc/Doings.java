package org.waymark.base.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.Slug;

/**
 * Whose doings are asked for, and where: a statement has them as {@code :learners}, {@code :courses} and {@code :parts}. Where there is
 * nobody, or nothing to do, none is asked.
 *
 * @param parts the lessons, quizzes or scenarios of these courses
 */
public record Doings(List<byte[]> learners, List<String> courses, List<String> parts) {

    public static <L> Doings of(
            Collection<L> learners, Function<L, UUID> id, Collection<Slug> courses, Collection<Slug> parts) {
        return new Doings(
                Columns.bytes(learners, id),
                courses.stream().map(Slug::value).toList(),
                parts.stream().map(Slug::value).toList());
    }

    public <T> List<T> list(JdbcClient.StatementSpec query, RowMapper<T> row) {
        return learners.isEmpty() || courses.isEmpty() || parts.isEmpty()
                ? List.of()
                : query.param("learners", learners)
                        .param("courses", courses)
                        .param("parts", parts)
                        .query(row)
                        .list();
    }
}
