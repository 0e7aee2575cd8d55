package org.waymark.classroom.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/**
 * Asks the tables of the classes who teaches whom. Whoever is or was in a class is overseen by the staff of the classes they are in
 * now, by each as their right there says; of a class that is over the work can be seen that was begun before its end, and nothing decided.
 * Whoever never was in any class is overseen by all instructors. An account that does not exist is overseen by nobody, like a foreign one.
 */
@Repository
class JdbcOversight implements Oversight {

    /** As many learners as one statement asks for. */
    private static final int AT_A_TIME = 1_000;

    private static final String OVERSEEN = """
            select account.id from account
            where account.id in (:learners)
              and (exists (
                    select 1
                    from enrolment
                    join classroom on classroom.id = enrolment.classroom
                    join classroom_staff on classroom_staff.classroom = enrolment.classroom
                    where enrolment.learner = account.id and enrolment.state = 'IN'
                      and classroom_staff.account = :staff
                      and (classroom_staff.teacher = true or classroom_staff.{right} = true)
                      and classroom.archived_at is null)
                or (exists (
                      select 1 from account_role
                      where account_role.account_id = :staff and account_role.role = 'INSTRUCTOR')
                    and not exists (
                      select 1 from enrolment
                      where enrolment.learner = account.id and enrolment.was_in = true)))
            """;

    private static final String OVER = """
            select enrolment.learner, max(classroom.archived_at) as over_at
            from enrolment
            join classroom on classroom.id = enrolment.classroom
            join classroom_staff on classroom_staff.classroom = enrolment.classroom
            where enrolment.learner in (:learners) and enrolment.state = 'IN'
              and classroom_staff.account = :staff
              and (classroom_staff.teacher = true or classroom_staff.may_follow = true)
              and classroom.archived_at is not null
            group by enrolment.learner
            """;

    private final JdbcClient jdbc;

    JdbcOversight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> among(UserId staff, Collection<UserId> learners, Purpose purpose) {
        var overseen = new HashSet<UserId>();
        parts(staff, learners).forEach(part -> overseen.addAll(some(staff, part, purpose)));
        return overseen;
    }

    @Override
    public Map<UserId, Instant> seenUntil(UserId staff, Collection<UserId> learners) {
        var until = new HashMap<UserId, Instant>();
        parts(staff, learners)
                .forEach(part -> asked(OVER, staff, part)
                        .query((row, _) ->
                                until.put(new UserId(Columns.uuid(row, "learner")), Columns.instant(row, "over_at")))
                        .list());
        among(staff, learners, Purpose.FOLLOW).forEach(learner -> until.put(learner, Instant.MAX));
        return until;
    }

    private static List<List<UserId>> parts(UserId staff, Collection<UserId> learners) {
        var others = new HashSet<>(learners);
        others.remove(staff);
        var all = new ArrayList<>(others);
        var parts = new ArrayList<List<UserId>>();
        for (var from = 0; from < all.size(); from += AT_A_TIME) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
        }
        return parts;
    }

    private List<UserId> some(UserId staff, List<UserId> learners, Purpose purpose) {
        return asked(OVERSEEN.replace("{right}", column(purpose)), staff, learners)
                .query((row, _) -> new UserId(Columns.uuid(row, "id")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, UserId staff, List<UserId> learners) {
        return jdbc.sql(sql)
                .param("learners", Columns.bytes(learners, UserId::value))
                .param("staff", Columns.bytes(staff.value()));
    }

    /** Where it stands whether an assistant has the right that this takes. */
    private static String column(Purpose purpose) {
        return switch (purpose) {
            case FOLLOW -> "may_follow";
            case MARK -> "may_mark";
            case ALLOW -> "may_assign";
        };
    }
}
