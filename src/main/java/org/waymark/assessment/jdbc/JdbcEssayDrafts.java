package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.EssayDraft;
import org.waymark.assessment.EssayDrafts;
import org.waymark.assessment.EssayId;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Marks in the making in the tables {@code essay_draft} and {@code essay_draft_refused}. */
@Repository
class JdbcEssayDrafts implements EssayDrafts {

    private static final String OF = "where essay = :essay and marker = :marker ";

    private final JdbcClient jdbc;

    JdbcEssayDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<EssayDraft> find(EssayId essay, UserId marker) {
        return of("select * from essay_draft " + OF, essay, marker)
                .query((row, _) -> draft(row))
                .optional();
    }

    @Override
    public boolean keep(EssayDraft draft) {
        return draft.version() == 1 ? insert(draft) : update(draft);
    }

    private boolean insert(EssayDraft draft) {
        try {
            return kept("""
                    insert into essay_draft (essay, marker, sheet, version, changed_at)
                    values (:essay, :marker, :sheet, :version, :at)
                    """, draft).update() == 1;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean update(EssayDraft draft) {
        return kept(
                                "update essay_draft set sheet = :sheet, version = :version, changed_at = :at " + OF
                                        + "and version = :version - 1",
                                draft)
                        .update()
                == 1;
    }

    @Override
    public void keepRefused(EssayDraft draft) {
        kept("""
                insert into essay_draft_refused (id, essay, marker, sheet, version, changed_at)
                values (:id, :essay, :marker, :sheet, :version, :at)
                """, draft)
                .param("id", Columns.bytes(Ids.timeOrdered(draft.changedAt())))
                .update();
    }

    @Override
    public List<EssayDraft> refused(EssayId essay, UserId marker) {
        return of("select * from essay_draft_refused " + OF + "order by changed_at desc, id desc", essay, marker)
                .query((row, _) -> draft(row))
                .list();
    }

    @Override
    public void remove(EssayId essay, UserId marker) {
        of("delete from essay_draft " + OF, essay, marker).update();
    }

    private JdbcClient.StatementSpec of(String sql, EssayId essay, UserId marker) {
        return jdbc.sql(sql).param("essay", essay.value()).param("marker", Columns.bytes(marker.value()));
    }

    private JdbcClient.StatementSpec kept(String sql, EssayDraft draft) {
        return of(sql, draft.essay(), draft.marker())
                .param("sheet", SheetJson.write(draft.sheet()))
                .param("version", draft.version())
                .param("at", Columns.utc(draft.changedAt()));
    }

    private static EssayDraft draft(ResultSet row) throws SQLException {
        return new EssayDraft(
                new EssayId(row.getString("essay")),
                new UserId(Columns.uuid(row, "marker")),
                SheetJson.read(row.getString("sheet")),
                row.getInt("version"),
                Columns.instant(row, "changed_at"));
    }
}
