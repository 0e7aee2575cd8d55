package org.waymark.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.Aside;
import org.waymark.authoring.Asides;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;

/** Words that wait to be merged, in the tables {@code draft_aside} and {@code draft_aside_words}. */
@Repository
class JdbcAsides implements Asides {

    private static final String OF_FILE = " where course = :course and path = :path and author = :author";

    private final JdbcClient jdbc;

    JdbcAsides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private StatementSpec ofFile(String statement, Slug course, String path, UserId author) {
        return jdbc.sql(statement + OF_FILE)
                .param("course", course.value())
                .param("path", path)
                .param("author", Columns.bytes(author.value()));
    }

    @Override
    public Optional<Aside> find(Slug course, String path, UserId author) {
        return ofFile("select * from draft_aside", course, path, author)
                .query((row, _) -> aside(row))
                .optional();
    }

    private static Aside aside(ResultSet row) throws SQLException {
        return new Aside(
                Columns.slug(row, "course"),
                row.getString("path"),
                new UserId(Columns.uuid(row, "author")),
                row.getString("base"),
                row.getString("content"),
                row.getInt("version"),
                Columns.instant(row, "put_at"));
    }

    @Override
    public List<String> paths(Slug course, UserId author) {
        return jdbc.sql("select path from draft_aside where course = :course and author = :author order by path")
                .param("course", course.value())
                .param("author", Columns.bytes(author.value()))
                .query(String.class)
                .list();
    }

    @Override
    public void keep(Aside aside) {
        Rows.upsert(
                jdbc,
                "insert into draft_aside (course, path, author, base, content, version, put_at)",
                List.of(List.of(
                        aside.course().value(),
                        aside.path(),
                        Columns.bytes(aside.author().value()),
                        aside.base(),
                        aside.text(),
                        aside.version(),
                        Columns.utc(aside.at()))),
                "base = values(base), content = values(content), version = values(version), put_at = values(put_at)");
    }

    @Override
    public void drop(Slug course, String path, UserId author) {
        ofFile("delete from draft_aside", course, path, author).update();
    }

    @Override
    public Map<String, String> words(Slug course, String path, UserId author) {
        return Rows.map(
                ofFile("select * from draft_aside_words", course, path, author),
                (row, _) -> Map.entry(row.getString("question"), row.getString("words")));
    }

    @Override
    public void keepWords(Slug course, String path, UserId author, String question, String words) {
        Rows.upsert(
                jdbc,
                "insert into draft_aside_words (course, path, author, question, words)",
                List.of(List.of(course.value(), path, Columns.bytes(author.value()), question, words)),
                "words = values(words)");
    }

    @Override
    public void dropWords(Slug course, String path, UserId author) {
        ofFile("delete from draft_aside_words", course, path, author).update();
    }
}
