package org.waymark.authoring.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.authoring.DraftId;
import org.waymark.authoring.Remark;
import org.waymark.authoring.Review;
import org.waymark.authoring.Reviews;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;

/** What colleagues say of drafts, in the tables {@code draft_review} and {@code draft_remark}. */
@Repository
class JdbcReviews implements Reviews {

    private final JdbcClient jdbc;

    JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Review> find(DraftId draft) {
        return jdbc.sql("select * from draft_review where draft = :draft")
                .param("draft", Columns.bytes(draft.value()))
                .query((row, _) -> review(row))
                .optional();
    }

    @Override
    public List<Review> of(Collection<Slug> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select draft_review.* from draft_review join draft on draft.id = draft_review.draft
                where draft.course in (:courses)
                """)
                .param("courses", courses.stream().map(Slug::value).toList())
                .query((row, _) -> review(row))
                .list();
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(new DraftId(Columns.uuid(row, "draft")), asked(row), verdict(row));
    }

    private static Optional<Review.Asked> asked(ResultSet row) throws SQLException {
        var at = Columns.instantIfAny(row, "asked_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review.Asked(
                        new UserId(Columns.uuid(row, "asked_by")), at.get(), row.getString("asked_note")));
    }

    private static Optional<Review.Verdict> verdict(ResultSet row) throws SQLException {
        var at = Columns.instantIfAny(row, "judged_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new Review.Verdict(
                        new UserId(Columns.uuid(row, "judged_by")),
                        at.get(),
                        row.getBoolean("approves"),
                        row.getInt("version"),
                        row.getString("judged_note")));
    }

    @Override
    public void keep(Review review) {
        var asked = review.asked();
        var verdict = review.verdict();
        var row = Arrays.<@Nullable Object>asList(
                Columns.bytes(review.draft().value()),
                asked.map(it -> Columns.bytes(it.by().value())).orElse(null),
                asked.map(it -> Columns.utc(it.at())).orElse(null),
                asked.map(Review.Asked::note).orElse(""),
                verdict.map(it -> Columns.bytes(it.by().value())).orElse(null),
                verdict.map(it -> Columns.utc(it.at())).orElse(null),
                verdict.map(Review.Verdict::approves).orElse(null),
                verdict.map(Review.Verdict::version).orElse(null),
                verdict.map(Review.Verdict::note).orElse(""));
        Rows.upsert(
                jdbc,
                "insert into draft_review"
                        + " (draft, asked_by, asked_at, asked_note, judged_by, judged_at, approves, version, judged_note)",
                List.of(row),
                "asked_by = values(asked_by), asked_at = values(asked_at), asked_note = values(asked_note),"
                        + " judged_by = values(judged_by), judged_at = values(judged_at), approves = values(approves),"
                        + " version = values(version), judged_note = values(judged_note)");
    }

    @Override
    public void add(Remark remark) {
        jdbc.sql("""
                insert into draft_remark (id, course, path, place, answers, author, written_at, words, resolved_at)
                values (:id, :course, :path, :place, :answers, :author, :at, :words, :resolvedAt)
                """)
                .param("id", Columns.bytes(remark.id().value()))
                .param("course", remark.course().value())
                .param("path", remark.path())
                .param("place", remark.place())
                .param(
                        "answers",
                        remark.answers().map(it -> Columns.bytes(it.value())).orElse(null))
                .param("author", Columns.bytes(remark.by().value()))
                .param("at", Columns.utc(remark.at()))
                .param("words", remark.words())
                .param("resolvedAt", remark.resolvedAt().map(Columns::utc).orElse(null))
                .update();
    }

    @Override
    public Optional<Remark> find(Remark.Id id) {
        return jdbc.sql("select * from draft_remark where id = :id")
                .param("id", Columns.bytes(id.value()))
                .query((row, _) -> remark(row))
                .optional();
    }

    @Override
    public List<Remark> remarks(Slug course, String path) {
        return jdbc.sql("""
                select * from draft_remark where course = :course and path = :path order by written_at, id
                """)
                .param("course", course.value())
                .param("path", path)
                .query((row, _) -> remark(row))
                .list();
    }

    @Override
    public List<Remark> open(Collection<Slug> courses) {
        if (courses.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select * from draft_remark
                where course in (:courses) and answers is null and resolved_at is null
                """)
                .param("courses", courses.stream().map(Slug::value).toList())
                .query((row, _) -> remark(row))
                .list();
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                new Remark.Id(Columns.uuid(row, "id")),
                Columns.slug(row, "course"),
                row.getString("path"),
                row.getString("place"),
                answers(row),
                new UserId(Columns.uuid(row, "author")),
                Columns.instant(row, "written_at"),
                row.getString("words"),
                Columns.instantIfAny(row, "resolved_at"));
    }

    private static Optional<Remark.Id> answers(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getBytes("answers")).map(Columns::uuid).map(Remark.Id::new);
    }

    @Override
    public void settle(Remark remark) {
        jdbc.sql("update draft_remark set resolved_at = :resolvedAt where id = :id")
                .param("resolvedAt", remark.resolvedAt().map(Columns::utc).orElse(null))
                .param("id", Columns.bytes(remark.id().value()))
                .update();
    }
}
