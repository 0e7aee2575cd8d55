package org.waymark.content.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.LastPlace;
import org.waymark.content.ReadingMarks;
import org.waymark.content.SectionRead;
import org.waymark.identity.UserId;

/** Reading marks in the tables {@code reading_mark} and {@code last_place}. */
@Repository
class JdbcReadingMarks implements ReadingMarks {

    private static final String FIRST_THINGS_FIRST = " order by read_at, learner, lesson, section";

    private final JdbcClient jdbc;

    JdbcReadingMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Looks before it inserts: nearly every mark has been made before, and a refused insert leaves a lock on MySQL. */
    @Override
    public boolean add(SectionRead mark) {
        return !isThere(mark) && insert(mark);
    }

    private boolean isThere(SectionRead mark) {
        return jdbc.sql("""
                select 1 from reading_mark
                where learner = :learner and course = :course and lesson = :lesson and section = :section
                """)
                .param("learner", Columns.bytes(mark.learner().value()))
                .param("course", mark.course().value())
                .param("lesson", mark.lesson().value())
                .param("section", mark.section().value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private boolean insert(SectionRead mark) {
        try {
            jdbc.sql("""
                    insert into reading_mark (learner, course, lesson, section, read_at)
                    values (:learner, :course, :lesson, :section, :at)
                    """)
                    .param("learner", Columns.bytes(mark.learner().value()))
                    .param("course", mark.course().value())
                    .param("lesson", mark.lesson().value())
                    .param("section", mark.section().value())
                    .param("at", Columns.utc(mark.at()))
                    .update();
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public List<SectionRead> of(UserId learner, Slug course) {
        return jdbc.sql("select * from reading_mark where learner = :learner and course = :course" + FIRST_THINGS_FIRST)
                .param("learner", Columns.bytes(learner.value()))
                .param("course", course.value())
                .query(JdbcReadingMarks::mark)
                .list();
    }

    @Override
    public void forEach(Consumer<SectionRead> reader) {
        jdbc.sql("select * from reading_mark" + FIRST_THINGS_FIRST).query(row -> {
            reader.accept(mark(row, 0));
        });
    }

    @Override
    public void remember(UserId learner, Slug course, LastPlace place) {
        jdbc.sql("""
                insert into last_place (learner, course, lesson, section, seen_at)
                values (:learner, :course, :lesson, :section, :at)
                on duplicate key update
                    lesson = values(lesson), section = values(section), seen_at = values(seen_at)
                """)
                .param("learner", Columns.bytes(learner.value()))
                .param("course", course.value())
                .param("lesson", place.lesson().value())
                .param("section", place.section().value())
                .param("at", Columns.utc(place.at()))
                .update();
    }

    @Override
    public Optional<LastPlace> lastPlace(UserId learner, Slug course) {
        return jdbc.sql("select * from last_place where learner = :learner and course = :course")
                .param("learner", Columns.bytes(learner.value()))
                .param("course", course.value())
                .query((row, _) -> new LastPlace(
                        Columns.slug(row, "lesson"), Columns.slug(row, "section"), Columns.instant(row, "seen_at")))
                .optional();
    }

    static SectionRead mark(ResultSet row, int number) throws SQLException {
        return new SectionRead(
                new UserId(Columns.uuid(row, "learner")),
                Columns.slug(row, "course"),
                Columns.slug(row, "lesson"),
                Columns.slug(row, "section"),
                Columns.instant(row, "read_at"));
    }
}
