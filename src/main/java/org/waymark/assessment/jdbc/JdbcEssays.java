package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.Essay;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.EssayMark;
import org.waymark.assessment.Essays;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** Essays in the tables {@code essay} and {@code essay_mark}; whose they are stands in {@code attempt}. */
@Repository
class JdbcEssays implements Essays {

    private static final String SELECT = """
            select essay.*, attempt.token, attempt.learner, attempt.edition, attempt.course, attempt.quiz
            from essay join attempt on attempt.id = essay.attempt
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcEssays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Essay essay) {
        jdbc.sql("""
                insert into essay (id, attempt, item, sign, stage, version, handed_in_at, changed_at)
                values (:id, :attempt, :item, :sign, :stage, :version, :handedInAt, :now)
                on duplicate key update handed_in_at = handed_in_at
                """)
                .param("id", essay.id().value())
                .param("attempt", Columns.bytes(essay.attempt().value()))
                .param("item", essay.item().value())
                .param("sign", essay.sign())
                .param("stage", essay.stage().name())
                .param("version", essay.version())
                .param("handedInAt", Columns.utc(essay.handedInAt()))
                .param("now", Columns.utc(clock.instant()))
                .update();
    }

    @Override
    public Optional<Essay> find(EssayId id) {
        return jdbc.sql(SELECT + "where essay.id = :id")
                .param("id", id.value())
                .query((row, _) -> essay(row))
                .optional();
    }

    /** The essay alone is locked: an attempt is always locked before its essays or not at all. */
    @Override
    public Optional<Essay> forChange(EssayId id) {
        return jdbc.sql("select id from essay where id = :id for update")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .flatMap(_ -> find(id));
    }

    @Override
    public Set<UserId> writers() {
        return jdbc.sql("select distinct attempt.learner from essay join attempt on attempt.id = essay.attempt")
                .query((row, _) -> new UserId(Columns.uuid(row, "learner")))
                .set();
    }

    @Override
    public List<Essay> unmarked(Collection<UserId> writers) {
        if (writers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                        where attempt.learner in (:writers) and essay.stage <> 'MARKED'
                        order by essay.handed_in_at, essay.id
                        """)
                .param("writers", Columns.bytes(writers, UserId::value))
                .query((row, _) -> essay(row))
                .list();
    }

    @Override
    public List<Essay> marked(Collection<UserId> writers, int most) {
        if (writers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + """
                        where attempt.learner in (:writers) and essay.stage = 'MARKED'
                        order by essay.changed_at desc, essay.id limit :most
                        """)
                .param("writers", Columns.bytes(writers, UserId::value))
                .param("most", most)
                .query((row, _) -> essay(row))
                .list();
    }

    @Override
    public Map<EssayId, UserId> firstMarkers() {
        return Rows.map(
                jdbc.sql("""
                        select essay.id, essay_mark.marker from essay join essay_mark on essay_mark.essay = essay.id
                        where essay.stage = 'SECOND_MARK' and essay_mark.kind = 'FIRST'
                        """),
                (row, _) -> Map.entry(new EssayId(row.getString("id")), new UserId(Columns.uuid(row, "marker"))));
    }

    @Override
    public Optional<String> provisional(AttemptId attempt) {
        return jdbc.sql("select token from attempt where id = :id and provisional = true")
                .param("id", Columns.bytes(attempt.value()))
                .query(String.class)
                .optional();
    }

    @Override
    public List<Essay> of(AttemptId attempt) {
        return jdbc.sql(SELECT + "where essay.attempt = :attempt order by essay.item")
                .param("attempt", Columns.bytes(attempt.value()))
                .query((row, _) -> essay(row))
                .list();
    }

    @Override
    public boolean save(Essay essay) {
        return jdbc.sql("""
                update essay set stage = :stage, version = :version, changed_at = :now
                where id = :id and version = :before
                """)
                        .param("stage", essay.stage().name())
                        .param("version", essay.version())
                        .param("now", Columns.utc(clock.instant()))
                        .param("id", essay.id().value())
                        .param("before", essay.version() - 1)
                        .update()
                == 1;
    }

    @Override
    public List<EssayMark> marks(EssayId id) {
        return jdbc.sql("select * from essay_mark where essay = :essay order by number")
                .param("essay", id.value())
                .query((row, _) -> new EssayMark(
                        row.getInt("number"),
                        new UserId(Columns.uuid(row, "marker")),
                        EssayMark.Kind.valueOf(row.getString("kind")),
                        SheetJson.read(row.getString("sheet")),
                        row.getString("reason"),
                        Columns.instant(row, "marked_at")))
                .list();
    }

    @Override
    public void add(EssayId id, EssayMark mark) {
        jdbc.sql("""
                insert into essay_mark (essay, number, marker, kind, sheet, reason, marked_at)
                values (:essay, :number, :marker, :kind, :sheet, :reason, :at)
                """)
                .param("essay", id.value())
                .param("number", mark.number())
                .param("marker", Columns.bytes(mark.marker().value()))
                .param("kind", mark.kind().name())
                .param("sheet", SheetJson.write(mark.sheet()))
                .param("reason", mark.reason())
                .param("at", Columns.utc(mark.at()))
                .update();
    }

    private static Essay essay(ResultSet row) throws SQLException {
        return new Essay(
                new EssayId(row.getString("id")),
                new AttemptId(Columns.uuid(row, "attempt")),
                row.getString("token"),
                Columns.slug(row, "item"),
                new UserId(Columns.uuid(row, "learner")),
                new EditionId(Columns.uuid(row, "edition")),
                Columns.slug(row, "course"),
                Columns.slug(row, "quiz"),
                row.getString("sign"),
                Columns.instant(row, "handed_in_at"),
                Essay.Stage.valueOf(row.getString("stage")),
                row.getInt("version"));
    }
}
