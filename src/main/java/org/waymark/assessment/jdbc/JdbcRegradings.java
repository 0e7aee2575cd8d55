package org.waymark.assessment.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.MarkChange;
import org.waymark.assessment.Regrading;
import org.waymark.assessment.RegradingId;
import org.waymark.assessment.RegradingOutdated;
import org.waymark.assessment.Regradings;
import org.waymark.assessment.Remark;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** Regradings in the tables {@code regrading} and {@code regrading_attempt}, and the marks of the attempts they changed. */
@Repository
class JdbcRegradings implements Regradings {

    private static final String HANDED_IN_BEFORE = """
            select token, learner from attempt
            where course = :course and quiz = :quiz and finished_at is not null and edition <> :edition
            order by finished_at, id
            """;

    /** As many ids as one statement asks for. */
    private static final int AT_A_TIME = 500;

    private final JdbcClient jdbc;
    private final RemarkWriting remarking;

    JdbcRegradings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.remarking = new RemarkWriting(jdbc);
    }

    @Override
    public Set<UserId> learners() {
        return jdbc.sql("select distinct learner from attempt where finished_at is not null")
                .query((row, _) -> new UserId(Columns.uuid(row, "learner")))
                .set();
    }

    @Override
    public List<Taken> taken(Collection<UserId> learners) {
        if (learners.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select course, quiz, edition, count(*) as attempts from attempt
                where learner in (:learners) and finished_at is not null
                group by course, quiz, edition
                order by course, quiz, edition
                """)
                .param("learners", Columns.bytes(learners, UserId::value))
                .query((row, _) -> new Taken(
                        Columns.slug(row, "course"),
                        Columns.slug(row, "quiz"),
                        new EditionId(Columns.uuid(row, "edition")),
                        row.getInt("attempts")))
                .list();
    }

    @Override
    public List<HandedIn> handedInBefore(Slug course, Slug quiz, EditionId edition) {
        return handedIn(HANDED_IN_BEFORE, course, quiz, edition);
    }

    @Override
    public List<HandedIn> heldBefore(Slug course, Slug quiz, EditionId edition) {
        return handedIn(HANDED_IN_BEFORE + " for update", course, quiz, edition);
    }

    private List<HandedIn> handedIn(String sql, Slug course, Slug quiz, EditionId edition) {
        return jdbc.sql(sql)
                .param("course", course.value())
                .param("quiz", quiz.value())
                .param("edition", Columns.bytes(edition.value()))
                .query((row, _) -> new HandedIn(row.getString("token"), new UserId(Columns.uuid(row, "learner"))))
                .list();
    }

    @Override
    public List<Regrading> newest(int most) {
        return jdbc.sql("select * from regrading order by done_at desc, id desc limit :most")
                .param("most", most)
                .query(new RegradingRow())
                .list();
    }

    @Override
    public Optional<Regrading> find(RegradingId id) {
        return jdbc.sql("select * from regrading where id = :id")
                .param("id", Columns.bytes(id.value()))
                .query(new RegradingRow())
                .optional();
    }

    @Override
    public List<Regrading> of(Slug course, Slug quiz) {
        return jdbc.sql("select * from regrading where course = :course and quiz = :quiz order by number desc")
                .param("course", course.value())
                .param("quiz", quiz.value())
                .query(new RegradingRow())
                .list();
    }

    @Override
    public List<MarkChange> changesOf(AttemptId attempt) {
        return changesOf(List.of(attempt)).getOrDefault(attempt, List.of());
    }

    @Override
    public Map<AttemptId, List<MarkChange>> changesOf(Collection<AttemptId> attempts) {
        var ids = attempts.stream().map(id -> Columns.bytes(id.value())).toList();
        var changes = new LinkedHashMap<AttemptId, List<MarkChange>>();
        for (var from = 0; from < ids.size(); from += AT_A_TIME) {
            changes.putAll(changesOf(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME))));
        }
        return changes;
    }

    private Map<AttemptId, List<MarkChange>> changesOf(List<byte[]> attempts) {
        var regrading = new RegradingRow();
        return jdbc
                .sql("""
                select * from regrading_attempt join regrading on id = regrading
                where attempt in (:attempts)
                order by number
                """)
                .param("attempts", attempts)
                .query((row, number) -> Map.entry(
                        new AttemptId(Columns.uuid(row, "attempt")),
                        new MarkChange(
                                regrading.mapRow(row, number),
                                RemarkRow.marked(row, "before"),
                                RemarkRow.marked(row, "after"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public void apply(Regrading regrading, List<Remark> remarks) {
        try {
            insert(regrading);
        } catch (DuplicateKeyException _) {
            throw new RegradingOutdated("quiz " + regrading.quiz() + " is being regraded by somebody else");
        }
        remarking.insert(regrading.id(), remarks);
        remarking.give(regrading.id(), remarks, "before", "after");
    }

    private void insert(Regrading regrading) {
        jdbc.sql("""
                insert into regrading (id, course, quiz, number, edition, done_by, done_at, reason, attempts, gaining, losing)
                values (:id, :course, :quiz, :number, :edition, :by, :at, :reason, :attempts, :gaining, :losing)
                """)
                .param("id", Columns.bytes(regrading.id().value()))
                .param("course", regrading.course().value())
                .param("quiz", regrading.quiz().value())
                .param("number", regrading.number())
                .param("edition", Columns.bytes(regrading.edition().value()))
                .param("by", Columns.bytes(regrading.by().value()))
                .param("at", Columns.utc(regrading.at()))
                .param("reason", regrading.reason())
                .param("attempts", regrading.tally().attempts())
                .param("gaining", regrading.tally().gaining())
                .param("losing", regrading.tally().losing())
                .update();
    }

    @Override
    public Map<RegradingId, List<Remark>> remarksOf(Collection<RegradingId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var remark = new RemarkRow();
        return jdbc
                .sql("""
                select regrading_attempt.*, token, learner
                from regrading_attempt join attempt on id = attempt
                where regrading in (:ids)
                order by finished_at, id
                """)
                .param("ids", ids.stream().map(id -> Columns.bytes(id.value())).toList())
                .query((row, number) ->
                        Map.entry(new RegradingId(Columns.uuid(row, "regrading")), remark.mapRow(row, number)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public void undo(Regrading undone, List<Remark> remarks) {
        var by = undone.undone().orElseThrow();
        var marked = jdbc.sql(
                        "update regrading set undone_by = :by, undone_at = :at where id = :id and undone_at is null")
                .param("by", Columns.bytes(by.by().value()))
                .param("at", Columns.utc(by.at()))
                .param("id", Columns.bytes(undone.id().value()))
                .update();
        if (marked != 1) {
            throw new RegradingOutdated("regrading " + undone.id().value() + " has been undone already");
        }
        remarking.give(undone.id(), remarks, "after", "before");
    }
}
