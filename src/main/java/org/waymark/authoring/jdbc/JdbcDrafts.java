package org.waymark.authoring.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftId;
import org.waymark.authoring.Drafts;
import org.waymark.authoring.Stage;
import org.waymark.authoring.Unfiled;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;

/** Drafts in the tables {@code draft} and {@code draft_unfiled}. */
@Repository
class JdbcDrafts implements Drafts {

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(Slug course, String path) {
        var unfiled = unfiled(jdbc.sql("""
                select draft_unfiled.* from draft_unfiled join draft on draft.id = draft_unfiled.draft
                where draft.course = :course and draft.path = :path order by place, author
                """).param("course", course.value()).param("path", path));
        return jdbc.sql("select * from draft where course = :course and path = :path")
                .param("course", course.value())
                .param("path", path)
                .query((row, _) -> draft(row, unfiled))
                .optional();
    }

    @Override
    public List<Draft> of(Collection<Slug> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        var ids = courses.stream().map(Slug::value).toList();
        var unfiled = unfiled(jdbc.sql("""
                select draft_unfiled.* from draft_unfiled join draft on draft.id = draft_unfiled.draft
                where draft.course in (:courses) order by place, author
                """).param("courses", ids));
        return jdbc.sql("select * from draft where course in (:courses) order by course, path")
                .param("courses", ids)
                .query((row, _) -> draft(row, unfiled))
                .list();
    }

    private static Map<UUID, List<Unfiled>> unfiled(StatementSpec query) {
        return query.query((row, _) -> Map.entry(Columns.uuid(row, "draft"), unfiled(row))).list().stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Unfiled unfiled(ResultSet row) throws SQLException {
        return new Unfiled(row.getString("place"), new UserId(Columns.uuid(row, "author")), row.getString("words"));
    }

    private static Draft draft(ResultSet row, Map<UUID, List<Unfiled>> unfiled) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new Draft(
                new DraftId(id),
                Columns.slug(row, "course"),
                row.getString("path"),
                Optional.ofNullable(row.getString("started_from")),
                row.getString("content"),
                unfiled.getOrDefault(id, List.of()),
                row.getInt("version"),
                new UserId(Columns.uuid(row, "last_by")),
                Columns.instant(row, "changed_at"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("removes"));
    }

    @Override
    public List<Slug> withNewFiles() {
        return jdbc.sql("select distinct course from draft where started_from is null order by course")
                .query((row, _) -> Columns.slug(row, "course"))
                .list();
    }

    @Override
    public boolean add(Draft draft) {
        try {
            insert(draft);
        } catch (DuplicateKeyException _) {
            return false;
        }
        addUnfiled(draft);
        return true;
    }

    private void insert(Draft draft) {
        written(draft, jdbc.sql("""
                insert into draft (id, course, path, started_from, content, version, last_by, changed_at, stage, removes)
                values (:id, :course, :path, :startedFrom, :content, :version, :lastBy, :at, :stage, :removes)
                """))
                .param("course", draft.course().value())
                .param("path", draft.path())
                .update();
    }

    @Override
    public boolean keep(Draft draft) {
        var kept = written(draft, jdbc.sql("""
                update draft set started_from = :startedFrom, content = :content, version = :version, last_by = :lastBy,
                    changed_at = :at, stage = :stage, removes = :removes
                where id = :id and version = :before
                """))
                .param("before", draft.version() - 1)
                .update();
        if (kept == 0) {
            return false;
        }
        jdbc.sql("delete from draft_unfiled where draft = :id")
                .param("id", Columns.bytes(draft.id().value()))
                .update();
        addUnfiled(draft);
        return true;
    }

    private static StatementSpec written(Draft draft, StatementSpec statement) {
        return statement
                .param("id", Columns.bytes(draft.id().value()))
                .param("startedFrom", draft.startedFrom().orElse(null))
                .param("content", draft.text())
                .param("version", draft.version())
                .param("lastBy", Columns.bytes(draft.lastBy().value()))
                .param("at", Columns.utc(draft.at()))
                .param("stage", draft.stage().name())
                .param("removes", draft.removes());
    }

    private void addUnfiled(Draft draft) {
        Rows.insert(
                jdbc,
                "insert into draft_unfiled (draft, place, author, words)",
                draft.unfiled().stream()
                        .<List<?>>map(it -> List.of(
                                Columns.bytes(draft.id().value()),
                                it.place(),
                                Columns.bytes(it.by().value()),
                                it.words()))
                        .toList());
    }

    @Override
    public void drop(DraftId id) {
        jdbc.sql("delete from draft where id = :id")
                .param("id", Columns.bytes(id.value()))
                .update();
    }
}
