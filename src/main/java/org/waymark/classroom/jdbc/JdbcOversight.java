package org.waymark.classroom.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.Oversight;
import org.waymark.identity.UserId;

/**
 * Asks the tables of the classes who teaches whom. Whoever is or was in a class is overseen by the staff of the classes they are in
 * now, by each as their right there says; of a class that is over the work can be seen and nothing decided. Whoever never was in any
 * class is overseen by all instructors. An account that does not exist is overseen by nobody, like a foreign one.
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
                      and (classroom.archived_at is null or :archivedToo = true))
                or (exists (
                      select 1 from account_role
                      where account_role.account_id = :staff and account_role.role = 'INSTRUCTOR')
                    and not exists (
                      select 1 from enrolment
                      where enrolment.learner = account.id and enrolment.state in ('IN', 'LEFT', 'REMOVED'))))
            """;

    private final JdbcClient jdbc;

    JdbcOversight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UserId> among(UserId staff, Collection<UserId> learners, Purpose purpose) {
        var others = new HashSet<>(learners);
        others.remove(staff);
        var all = new ArrayList<>(others);
        var overseen = new HashSet<UserId>();
        for (var from = 0; from < all.size(); from += AT_A_TIME) {
            overseen.addAll(some(staff, all.subList(from, Math.min(all.size(), from + AT_A_TIME)), purpose));
        }
        return overseen;
    }

    private List<UserId> some(UserId staff, List<UserId> learners, Purpose purpose) {
        return jdbc.sql(OVERSEEN.replace("{right}", column(purpose)))
                .param(
                        "learners",
                        learners.stream().map(it -> Columns.bytes(it.value())).toList())
                .param("staff", Columns.bytes(staff.value()))
                .param("archivedToo", purpose == Purpose.FOLLOW)
                .query((row, _) -> new UserId(Columns.uuid(row, "id")))
                .list();
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
