package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.Accommodation;
import org.waymark.assessment.AllowanceChange;
import org.waymark.assessment.AllowanceChanges;
import org.waymark.assessment.LearnerGroup;
import org.waymark.assessment.QuizOverride.Recipient;
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
                insert into allowance_change (id, kind, whom, learner, learner_group, course, quiz, extra_time, extra_attempts, pauses, larger_type,
                                              reason, account, changed_at)
                values (:id, :kind, :whom, :learner, :group, :course, :quiz, :time, :attempts, :pauses, :larger, :reason, :account, :at)
                """)
                .param("id", Columns.bytes(Ids.timeOrdered(change.at())))
                .param("kind", change.kind().name())
                .param("whom", change.whom())
                .param(
                        "learner",
                        change.recipient()
                                .flatMap(it -> it instanceof Recipient.One(var one)
                                        ? Optional.of(Columns.bytes(one.value()))
                                        : Optional.empty())
                                .orElse(null))
                .param(
                        "group",
                        change.recipient()
                                .flatMap(it -> it instanceof Recipient.Group(var group)
                                        ? Optional.of(Columns.bytes(group.value()))
                                        : Optional.empty())
                                .orElse(null))
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
    public Set<UserId> learners() {
        return jdbc.sql("select distinct learner from allowance_change where learner is not null")
                .query((row, _) -> new UserId(Columns.uuid(row, "learner")))
                .set();
    }

    @Override
    public List<AllowanceChange> newest(Seen seen, int most) {
        return jdbc.sql("""
                select * from allowance_change
                where learner in (:learners) or learner_group in (:groups)
                  or (account = :own and learner_group is not null and not exists (
                        select 1 from learner_group standing where standing.id = allowance_change.learner_group))
                order by changed_at desc, id desc limit :most
                """)
                .param("learners", orNone(Columns.bytes(seen.learners(), UserId::value)))
                .param("groups", orNone(Columns.bytes(seen.groups(), LearnerGroup.Id::value)))
                .param("own", Columns.bytes(seen.own().value()))
                .param("most", most)
                .query((row, _) -> change(row))
                .list();
    }

    /** A list without an id cannot be asked for; nobody has this one. */
    private static List<byte[]> orNone(List<byte[]> ids) {
        return ids.isEmpty() ? List.of(new byte[16]) : ids;
    }

    private static Optional<Recipient> recipient(ResultSet row) throws SQLException {
        if (row.getBytes("learner") != null) {
            return Optional.of(new Recipient.One(new UserId(Columns.uuid(row, "learner"))));
        }
        return row.getBytes("learner_group") == null
                ? Optional.empty()
                : Optional.of(new Recipient.Group(new LearnerGroup.Id(Columns.uuid(row, "learner_group"))));
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
                recipient(row),
                Optional.ofNullable(row.getString("course")).map(Slug::new),
                Optional.ofNullable(row.getString("quiz")).map(Slug::new),
                granted,
                row.getString("reason"),
                new UserId(Columns.uuid(row, "account")),
                Columns.instant(row, "changed_at"));
    }
}
