package org.waymark.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.AccountChange;
import org.waymark.identity.AccountChanges;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/** What administrators did, in the table {@code account_change}. */
@Repository
class JdbcAccountChanges implements AccountChanges {

    private final JdbcClient jdbc;

    JdbcAccountChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Collection<AccountChange> changes) {
        Rows.insert(
                jdbc,
                "insert into account_change (id, account_id, what, role, actor, happened_at)",
                changes.stream().map(JdbcAccountChanges::values).toList());
    }

    private static List<@Nullable Object> values(AccountChange it) {
        return Arrays.asList(
                Columns.bytes(Ids.timeOrdered(it.at())),
                Columns.bytes(it.whom().value()),
                it.what().name(),
                it.role().map(Role::name).orElse(null),
                Columns.bytes(it.by().value()),
                Columns.utc(it.at()));
    }

    @Override
    public List<AccountChange> newest(UserId whom, int most) {
        return jdbc.sql("""
                select * from account_change where account_id = :whom order by happened_at desc, id desc limit :most
                """)
                .param("whom", Columns.bytes(whom.value()))
                .param("most", most)
                .query(JdbcAccountChanges::change)
                .list();
    }

    private static AccountChange change(ResultSet row, int number) throws SQLException {
        return new AccountChange(
                new UserId(Columns.uuid(row, "account_id")),
                AccountChange.What.valueOf(row.getString("what")),
                Optional.ofNullable(row.getString("role")).map(Role::valueOf),
                new UserId(Columns.uuid(row, "actor")),
                Columns.instant(row, "happened_at"));
    }
}
