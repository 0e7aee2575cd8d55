package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.AttemptFigures;
import org.waymark.assessment.Sample;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.UserId;

/** When attempts were worked on, from the tables {@code attempt} and {@code attempt_event}. */
@Repository
class JdbcAttemptFigures implements AttemptFigures {

    private final JdbcClient jdbc;

    JdbcAttemptFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of an attempt that was handed in nothing later is its learner's. */
    @Override
    public List<Active> lastActive(Sample sample) {
        return sample.isEmpty()
                ? List.of()
                : SampleSql.of(jdbc, """
                        select learner, course, quiz, max(at) as at from (
                            select a.learner, a.course, a.quiz, coalesce(
                                a.finished_at,
                                (select max(e.received_at) from attempt_event e where e.attempt = a.id
                                    and (e.device <> 'server' or e.act in ('BEGUN', 'ANSWERED'))),
                                a.started_at) as at
                            from attempt a where a.started_at <= :until and
                        """ + SampleSql.ATTEMPTS + ") each_of_them group by learner, course, quiz", sample)
                        .query((row, _) -> active(row))
                        .list();
    }

    @Override
    public List<Active> failedTwice(Sample sample) {
        return sample.isEmpty()
                ? List.of()
                : SampleSql.of(jdbc, """
                        select learner, course, quiz, max(finished_at) as at from (
                            select a.learner, a.course, a.quiz, a.finished_at, a.passed, a.provisional, row_number() over (
                                partition by a.learner, a.course, a.quiz order by a.finished_at desc, a.id desc) as place
                            from attempt a where a.finished_at <= :until and
                        """ + SampleSql.ATTEMPTS + """
                        ) ranked where place <= 2 group by learner, course, quiz
                        having count(*) = 2 and sum(case when passed or provisional then 1 else 0 end) = 0
                        """, sample)
                        .query((row, _) -> active(row))
                        .list();
    }

    @Override
    public List<Active> handedIn(Sample sample, Instant from) {
        return sample.isEmpty()
                ? List.of()
                : SampleSql.of(jdbc, """
                        select a.learner, a.course, a.quiz, a.finished_at as at from attempt a
                        where a.finished_at >= :from and a.finished_at <= :until and
                        """ + SampleSql.ATTEMPTS, sample)
                        .param("from", Columns.utc(from))
                        .query((row, _) -> active(row))
                        .list();
    }

    /**
     * Of each attempt only its end is looked at, backwards up to the first event that is its learner's; it is ordered by the whole key,
     * because MySQL reads a key backwards only then.
     */
    @Override
    public Map<UserId, Instant> lastDoing(Collection<UserId> learners) {
        return learners.isEmpty()
                ? Map.of()
                : Rows.map(
                        jdbc.sql("""
                                select learner, max(at) as at from (
                                    select a.learner, coalesce(
                                        (select e.received_at from attempt_event e where e.attempt = a.id
                                            and (e.device <> 'server' or e.act in ('BEGUN', 'ANSWERED')
                                                or (e.act = 'HANDED_IN' and e.detail = 'LEARNER'))
                                            order by e.attempt desc, e.number desc limit 1),
                                        a.started_at) as at
                                    from attempt a where a.learner in (:learners)
                                ) each_of_them group by learner
                                """).param("learners", Columns.bytes(learners, UserId::value)),
                        (row, _) -> Map.entry(new UserId(Columns.uuid(row, "learner")), Columns.instant(row, "at")));
    }

    private static Active active(ResultSet row) throws SQLException {
        return new Active(
                new UserId(Columns.uuid(row, "learner")),
                Columns.slug(row, "course"),
                Columns.slug(row, "quiz"),
                Columns.instant(row, "at"));
    }
}
