package org.waymark.assessment.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.assessment.EssayId;
import org.waymark.assessment.MarkingDesk;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.UserId;

/** The tables {@code essay_lease} and {@code essay_unmasking}. */
@Repository
class JdbcMarkingDesk implements MarkingDesk {

    private final JdbcClient jdbc;

    JdbcMarkingDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Lease> lease(EssayId essay, Instant now) {
        return jdbc.sql("select * from essay_lease where essay = :essay and until_at > :now")
                .param("essay", essay.value())
                .param("now", Columns.utc(now))
                .query((row, _) -> lease(row))
                .optional();
    }

    @Override
    public List<Lease> leases(Instant now) {
        return jdbc.sql("select * from essay_lease where until_at > :now")
                .param("now", Columns.utc(now))
                .query((row, _) -> lease(row))
                .list();
    }

    @Override
    public void take(Lease lease) {
        jdbc.sql("""
                insert into essay_lease (essay, holder, since_at, until_at) values (:essay, :holder, :since, :until)
                on duplicate key update holder = values(holder), since_at = values(since_at), until_at = values(until_at)
                """)
                .param("essay", lease.essay().value())
                .param("holder", Columns.bytes(lease.holder().value()))
                .param("since", Columns.utc(lease.since()))
                .param("until", Columns.utc(lease.until()))
                .update();
    }

    @Override
    public void leave(EssayId essay, UserId holder) {
        jdbc.sql("delete from essay_lease where essay = :essay and holder = :holder")
                .param("essay", essay.value())
                .param("holder", Columns.bytes(holder.value()))
                .update();
    }

    @Override
    public void unmask(EssayId essay, Unmasking unmasking) {
        jdbc.sql("""
                insert into essay_unmasking (id, essay, account, reason, unmasked_at)
                values (:id, :essay, :account, :reason, :at)
                """)
                .param("id", Columns.bytes(Ids.timeOrdered(unmasking.at())))
                .param("essay", essay.value())
                .param("account", Columns.bytes(unmasking.by().value()))
                .param("reason", unmasking.reason())
                .param("at", Columns.utc(unmasking.at()))
                .update();
    }

    @Override
    public List<Unmasking> unmaskings(EssayId essay) {
        return jdbc.sql("select * from essay_unmasking where essay = :essay order by unmasked_at, id")
                .param("essay", essay.value())
                .query((row, _) -> new Unmasking(
                        new UserId(Columns.uuid(row, "account")),
                        row.getString("reason"),
                        Columns.instant(row, "unmasked_at")))
                .list();
    }

    private static Lease lease(ResultSet row) throws SQLException {
        return new Lease(
                new EssayId(row.getString("essay")),
                new UserId(Columns.uuid(row, "holder")),
                Columns.instant(row, "since_at"),
                Columns.instant(row, "until_at"));
    }
}
