package org.waymark.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.Past;
import org.waymark.authoring.Revision;
import org.waymark.authoring.Revisions;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Texts that files had while they were drafted, in the table {@code draft_revision}. */
@Repository
class JdbcRevisions implements Revisions {

    private final JdbcClient jdbc;

    JdbcRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Revision revision) {
        jdbc.sql("""
                insert into draft_revision (course, path, number, content, author, kept_at, cause)
                values (:course, :path, :number, :content, :author, :at, :cause)
                """)
                .param("course", revision.course().value())
                .param("path", revision.path())
                .param("number", revision.number())
                .param("content", revision.text())
                .param("author", Columns.bytes(revision.by().value()))
                .param("at", Columns.utc(revision.at()))
                .param("cause", revision.cause().name())
                .update();
    }

    @Override
    public Optional<Revision> find(Slug course, String path, int number) {
        return jdbc.sql("select * from draft_revision where course = :course and path = :path and number = :number")
                .param("course", course.value())
                .param("path", path)
                .param("number", number)
                .query((row, _) -> revision(row))
                .optional();
    }

    @Override
    public Optional<Revision> newest(Slug course, String path) {
        return newest(course, path, 1).stream().findFirst();
    }

    @Override
    public List<String> paths(Slug course) {
        return jdbc.sql("select distinct path from draft_revision where course = :course order by path")
                .param("course", course.value())
                .query((row, _) -> row.getString("path"))
                .list();
    }

    @Override
    public List<Past> past(Slug course, String path, int most) {
        return jdbc.sql("""
                select number, author, kept_at, cause from draft_revision
                where course = :course and path = :path order by number desc limit :most
                """)
                .param("course", course.value())
                .param("path", path)
                .param("most", most)
                .query((row, _) -> new Past(
                        row.getInt("number"),
                        new UserId(Columns.uuid(row, "author")),
                        Columns.instant(row, "kept_at"),
                        Revision.Cause.valueOf(row.getString("cause"))))
                .list();
    }

    @Override
    public void drop(Slug course, String path, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            jdbc.sql("delete from draft_revision where course = :course and path = :path and number in (:numbers)")
                    .param("course", course.value())
                    .param("path", path)
                    .param("numbers", numbers)
                    .update();
        }
    }

    @Override
    public List<Revision> newest(Slug course, String path, int most) {
        return jdbc.sql("""
                select * from draft_revision where course = :course and path = :path order by number desc limit :most
                """)
                .param("course", course.value())
                .param("path", path)
                .param("most", most)
                .query((row, _) -> revision(row))
                .list();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                Columns.slug(row, "course"),
                row.getString("path"),
                row.getInt("number"),
                row.getString("content"),
                new UserId(Columns.uuid(row, "author")),
                Columns.instant(row, "kept_at"),
                Revision.Cause.valueOf(row.getString("cause")));
    }
}
