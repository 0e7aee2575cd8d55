package org.waymark.authoring.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.DraftId;
import org.waymark.authoring.Origins;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;

/** The texts that drafts have started from, in the table {@code draft_origin}; they go with their drafts. */
@Repository
class JdbcOrigins implements Origins {

    private final JdbcClient jdbc;

    JdbcOrigins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(DraftId draft, String digest, String text) {
        Rows.upsert(
                jdbc,
                "insert into draft_origin (draft, digest, content)",
                List.of(List.of(Columns.bytes(draft.value()), digest, text)),
                "digest = values(digest), content = values(content)");
    }

    @Override
    public Optional<String> find(DraftId draft, String digest) {
        return jdbc.sql("select content from draft_origin where draft = :draft and digest = :digest")
                .param("draft", Columns.bytes(draft.value()))
                .param("digest", digest)
                .query(String.class)
                .optional();
    }
}
