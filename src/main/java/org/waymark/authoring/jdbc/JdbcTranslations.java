package org.waymark.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.TextSpot;
import org.waymark.authoring.Translated;
import org.waymark.authoring.Translations;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;

/** What was translated from which words, in the tables {@code translation_source} and {@code translated_words}. */
@Repository
class JdbcTranslations implements Translations {

    private final JdbcClient jdbc;

    JdbcTranslations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Translated> of(Slug course) {
        return jdbc.sql("select * from translation_source where course = :course")
                .param("course", course.value())
                .query((row, _) -> translated(row))
                .list();
    }

    @Override
    public List<Translated> of(Slug course, String file) {
        return jdbc.sql("select * from translation_source where course = :course and file = :file")
                .param("course", course.value())
                .param("file", file)
                .query((row, _) -> translated(row))
                .list();
    }

    private static Translated translated(ResultSet row) throws SQLException {
        return new Translated(
                Columns.slug(row, "course"),
                new TextSpot(row.getString("file"), row.getString("place")),
                Language.tagged(row.getString("language")).orElseThrow(),
                row.getString("source"),
                row.getString("fits"));
    }

    @Override
    public void keep(Collection<Translated> some) {
        Rows.upsert(
                jdbc,
                "insert into translation_source (course, file, place, language, source, fits)",
                some.stream()
                        .<List<?>>map(it -> List.of(
                                it.course().value(),
                                it.spot().file(),
                                it.spot().place(),
                                it.language().tag(),
                                it.source(),
                                it.fits()))
                        .toList(),
                "source = values(source), fits = values(fits)");
    }

    @Override
    public void forget(Slug course, TextSpot spot, Language language) {
        jdbc.sql("""
                delete from translation_source
                where course = :course and file = :file and place = :place and language = :language
                """)
                .param("course", course.value())
                .param("file", spot.file())
                .param("place", spot.place())
                .param("language", language.tag())
                .update();
    }

    @Override
    public void remember(Slug course, Map<String, String> words) {
        Rows.upsert(
                jdbc,
                "insert into translated_words (course, digest, words)",
                words.entrySet().stream()
                        .<List<?>>map(it -> List.of(course.value(), it.getKey(), it.getValue()))
                        .toList(),
                "course = values(course)");
    }

    @Override
    public Map<String, String> words(Slug course, Collection<String> digests) {
        if (digests.isEmpty()) {
            return Map.of();
        }
        return Rows.map(
                jdbc.sql("select digest, words from translated_words where course = :course and digest in (:digests)")
                        .param("course", course.value())
                        .param("digests", digests),
                (row, _) -> Map.entry(row.getString("digest"), row.getString("words")));
    }
}
