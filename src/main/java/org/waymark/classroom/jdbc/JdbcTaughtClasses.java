package org.waymark.classroom.jdbc;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.Taught;
import org.waymark.identity.TaughtClasses;
import org.waymark.identity.UserId;

/** Counts in the tables of the classes who teaches how many that are not archived. */
@Repository
class JdbcTaughtClasses implements TaughtClasses {

    private static final String COUNT = """
            select mine.account, count(*) as classes,
                sum(case when mine.others = 0 then 1 else 0 end) as alone
            from (
                select classroom_staff.account, classroom_staff.classroom, (
                    select count(*) from classroom_staff colleague
                    join account_role on account_role.account_id = colleague.account and account_role.role = 'INSTRUCTOR'
                    where colleague.classroom = classroom_staff.classroom and colleague.teacher = true
                      and colleague.account <> classroom_staff.account) as others
                from classroom_staff
                join classroom on classroom.id = classroom_staff.classroom
                where classroom_staff.account in (:people) and classroom_staff.teacher = true
                  and classroom.archived_at is null) mine
            group by mine.account
            """;

    private final JdbcClient jdbc;

    JdbcTaughtClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UserId, Taught> of(Collection<UserId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return Rows.map(
                jdbc.sql(COUNT).param("people", Columns.bytes(people, UserId::value)),
                (row, _) -> Map.entry(
                        new UserId(Columns.uuid(row, "account")),
                        new Taught(row.getInt("classes"), row.getInt("alone"))));
    }
}
