package org.waymark.assessment.jdbc;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.HeldAnswers;
import org.waymark.assessment.HeldDecision;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Held answers in {@code attempt_event}, decisions about them in {@code held_decision}. */
@Repository
class JdbcHeldAnswers implements HeldAnswers {

    private static final String HELD = """
            from attempt_event e join attempt a on a.id = e.attempt
            left join (select attempt, number, count(*) as times from held_decision group by attempt, number) d
                on d.attempt = e.attempt and d.number = e.number
            where a.learner in (:learners) and e.standing = 'HELD' and e.act in ('ANSWERED', 'CHECKED') and (d.times is not null or not exists (
                select 1 from attempt_event later
                where later.attempt = e.attempt and later.item = e.item and later.number > e.number
                    and later.standing = 'HELD' and later.act in ('ANSWERED', 'CHECKED') and not exists (
                        select 1 from held_decision aside
                        where aside.attempt = later.attempt and aside.number = later.number and aside.kind = 'SET_ASIDE')))
            """;

    private final JdbcClient jdbc;

    JdbcHeldAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> learners() {
        return jdbc.sql("""
                select distinct a.learner from attempt_event e join attempt a on a.id = e.attempt
                where e.standing = 'HELD' and e.act in ('ANSWERED', 'CHECKED')
                """)
                .query((row, _) -> new UserId(Columns.uuid(row, "learner")))
                .set();
    }

    @Override
    public List<Place> find(Collection<UserId> learners, int most) {
        if (learners.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select e.attempt, a.token, e.number " + HELD
                        + "order by case when d.times is null then 0 else 1 end, e.received_at desc, e.number desc"
                        + " limit :most")
                .param("learners", Columns.bytes(learners, UserId::value))
                .param("most", most)
                .query((row, _) -> new Place(
                        new AttemptId(Columns.uuid(row, "attempt")), row.getString("token"), row.getInt("number")))
                .list();
    }

    @Override
    public int undecided(Collection<UserId> learners) {
        if (learners.isEmpty()) {
            return 0;
        }
        return jdbc.sql("select count(*) " + HELD + "and d.times is null")
                .param("learners", Columns.bytes(learners, UserId::value))
                .query(Integer.class)
                .single();
    }

    @Override
    public List<HeldDecision> decisions(AttemptId attempt, int number) {
        return jdbc.sql("""
                select * from held_decision where attempt = :attempt and number = :number order by decided_at, id
                """)
                .param("attempt", Columns.bytes(attempt.value()))
                .param("number", number)
                .query((row, _) -> new HeldDecision(
                        HeldDecision.Kind.valueOf(row.getString("kind")),
                        new UserId(Columns.uuid(row, "account")),
                        row.getString("reason"),
                        Columns.instant(row, "decided_at")))
                .list();
    }

    @Override
    public void add(AttemptId attempt, int number, HeldDecision decision) {
        jdbc.sql("""
                insert into held_decision (id, attempt, number, kind, account, reason, decided_at)
                values (:id, :attempt, :number, :kind, :account, :reason, :at)
                """)
                .param("id", Columns.bytes(Ids.timeOrdered(decision.at())))
                .param("attempt", Columns.bytes(attempt.value()))
                .param("number", number)
                .param("kind", decision.kind().name())
                .param("account", Columns.bytes(decision.by().value()))
                .param("reason", decision.reason())
                .param("at", Columns.utc(decision.at()))
                .update();
    }
}
