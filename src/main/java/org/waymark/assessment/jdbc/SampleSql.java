package org.waymark.assessment.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.Sample;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** How the attempts of a sample are found. */
final class SampleSql {

    /** Those of them, whether or not they were handed in. */
    static final String ATTEMPTS = " a.learner in (:learners) and (a.course, a.quiz) in (:quizzes) ";

    /** An event that counts, those included that were held and have been admitted. */
    static final String COUNTS = """
             (e.standing <> 'HELD' or 'ADMITTED' = (
                select d.kind from held_decision d where d.attempt = e.attempt and d.number = e.number
                order by d.decided_at desc, d.id desc limit 1))
            """;

    private SampleSql() {}

    /** {@code chosen}: one attempt of each learner at each quiz; {@code lasts}: its last answer to each item, or what was marked since. */
    static String lasts(Sample.Take take) {
        return chosen(take) + """
                , lasts as (
                    select e.attempt, max(e.number) as number
                    from chosen c join attempt_event e on e.attempt = c.id
                    where e.act in ('ANSWERED', 'CHECKED', 'REVIEWED') and
                """ + COUNTS + " group by e.attempt, e.item) ";
    }

    static String chosen(Sample.Take take) {
        var order = take == Sample.Take.FIRST ? "asc" : "desc";
        return """
                with chosen as (
                    select id, learner, course, items from (
                        select a.id, a.learner, a.course, a.items, row_number() over (
                            partition by a.learner, a.course, a.quiz order by a.started_at {order}, a.id {order}) as place
                        from attempt a
                        where a.finished_at <= :until and
                """.replace("{order}", order) + ATTEMPTS + ") ranked where place = 1) ";
    }

    static JdbcClient.StatementSpec of(JdbcClient jdbc, String sql, Sample sample) {
        return jdbc.sql(sql)
                .param("learners", Columns.bytes(sample.learners(), UserId::value))
                .param("quizzes", quizzes(sample))
                .param("until", Columns.utc(sample.until()));
    }

    private static List<Object[]> quizzes(Sample sample) {
        return sample.quizzes().stream()
                .map(it -> new Object[] {it.course().value(), it.quiz().value()})
                .toList();
    }
}
