package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.AllowanceChanges;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** Changes in the table {@code allowance_change}. */
@Repository
class JdbcAllowanceChanges implements AllowanceChanges {

    private final JdbcClient jdbc;

    JdbcAllowanceChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AllowanceChange change) {
        var granted = change.accommodation();
        jdbc.sql("""
                insert into allowance_change (id, kind, whom, course, quiz, extra_time, extra_attempts, pauses, larger_type,
                                              reason, account, changed_at)
                values (:id, :kind, :whom, :course, :quiz, :time, :attempts, :pauses, :larger, :reason, :account, :at)
                """)
                .param("id", Columns.bytes(Ids.timeOrdered(change.at())))
                .param("kind", change.kind().name())
                .param("whom", change.whom())
                .param("course", change.course().map(Slug::value).orElse(null))
                .param("quiz", change.quiz().map(Slug::value).orElse(null))
                .param("time", granted.map(Accommodation::extraTime).orElse(null))
                .param("attempts", granted.map(Accommodation::extraAttempts).orElse(null))
                .param("pauses", granted.map(Accommodation::pauses).orElse(null))
                .param("larger", granted.map(Accommodation::largerType).orElse(null))
                .param("reason", change.reason())
                .param("account", Columns.bytes(change.by().value()))
                .param("at", Columns.utc(change.at()))
                .update();
    }

    @Override
    public List<AllowanceChange> newest(int most) {
        return jdbc.sql("select * from allowance_change order by changed_at desc, id desc limit :most")
                .param("most", most)
                .query((row, _) -> change(row))
                .list();
    }

    private static AllowanceChange change(ResultSet row) throws SQLException {
        var granted = row.getObject("extra_time") == null
                ? Optional.<Accommodation>empty()
                : Optional.of(new Accommodation(
                        row.getInt("extra_time"),
                        row.getInt("extra_attempts"),
                        row.getBoolean("pauses"),
                        row.getBoolean("larger_type")));
        return new AllowanceChange(
                AllowanceChange.Kind.valueOf(row.getString("kind")),
                row.getString("whom"),
                Optional.ofNullable(row.getString("course")).map(Slug::new),
                Optional.ofNullable(row.getString("quiz")).map(Slug::new),
                granted,
                row.getString("reason"),
                new UserId(Columns.uuid(row, "account")),
                Columns.instant(row, "changed_at"));
    }
}
