package org.waymark.content.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.CourseFiles;
import org.waymark.content.EditionId;
import org.waymark.content.Editions;
import org.waymark.content.FrozenEdition;

/** Editions in the tables {@code edition} and {@code edition_file}. */
@Repository
class JdbcEditions implements Editions {

    private static final String NEWEST = """
            select * from edition e
            where number = (select max(number) from edition other where other.course = e.course)
            """;

    private final JdbcClient jdbc;

    JdbcEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FrozenEdition> newest() {
        return jdbc.sql(NEWEST + " order by course")
                .query(JdbcEditions::edition)
                .list();
    }

    @Override
    public Optional<FrozenEdition> newest(Slug course) {
        return jdbc.sql(NEWEST + " and course = :course")
                .param("course", course.value())
                .query(JdbcEditions::edition)
                .optional();
    }

    @Override
    public Optional<FrozenEdition> find(EditionId id) {
        return jdbc.sql("select * from edition where id = :id")
                .param("id", Columns.bytes(id.value()))
                .query(JdbcEditions::edition)
                .optional();
    }

    @Override
    public Optional<FrozenEdition> find(Slug course, int number) {
        return jdbc.sql("select * from edition where course = :course and number = :number")
                .param("course", course.value())
                .param("number", number)
                .query(JdbcEditions::edition)
                .optional();
    }

    @Override
    public CourseFiles files(EditionId id) {
        var edition = find(id).orElseThrow(() -> new IllegalArgumentException("there is no edition " + id.value()));
        var texts = new HashMap<String, String>();
        jdbc.sql("select path, content from edition_file where edition = :id")
                .param("id", Columns.bytes(id.value()))
                .query(row -> {
                    texts.put(row.getString("path"), row.getString("content"));
                });
        return new CourseFiles(edition.course().value(), texts);
    }

    @Override
    public Optional<String> picture(EditionId id, String file) {
        return jdbc.sql("select content from edition_file where edition = :edition and path = :path")
                .param("edition", Columns.bytes(id.value()))
                .param("path", CourseFiles.PICTURES + file)
                .query(String.class)
                .optional();
    }

    @Override
    public boolean add(FrozenEdition edition, CourseFiles files) {
        try {
            insert(edition);
        } catch (DuplicateKeyException _) {
            return false;
        }
        files.texts().forEach((path, text) -> insert(edition.id(), path, text));
        return true;
    }

    private void insert(FrozenEdition edition) {
        jdbc.sql("""
                insert into edition (id, course, number, digest, published_at)
                values (:id, :course, :number, :digest, :publishedAt)
                """)
                .param("id", Columns.bytes(edition.id().value()))
                .param("course", edition.course().value())
                .param("number", edition.number())
                .param("digest", edition.digest())
                .param("publishedAt", Columns.utc(edition.publishedAt()))
                .update();
    }

    private void insert(EditionId edition, String path, String text) {
        jdbc.sql("insert into edition_file (edition, path, content) values (:edition, :path, :content)")
                .param("edition", Columns.bytes(edition.value()))
                .param("path", path)
                .param("content", text)
                .update();
    }

    private static FrozenEdition edition(ResultSet row, int number) throws SQLException {
        return new FrozenEdition(
                new EditionId(Columns.uuid(row, "id")),
                Columns.slug(row, "course"),
                row.getInt("number"),
                row.getString("digest"),
                Columns.instant(row, "published_at"));
    }
}
