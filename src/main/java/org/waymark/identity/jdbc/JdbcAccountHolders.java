package org.waymark.identity.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.AccountHolder;
import org.waymark.identity.AccountHolders;
import org.waymark.identity.PasswordState;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Everybody with an account, out of the tables {@code account} and {@code account_role}. */
@Repository
class JdbcAccountHolders implements AccountHolders {

    /** With a row for each role. */
    private static final String SELECT = """
            select account.id, user_name, display_name, opened_at, role, must_change_password,
                case when password_hash is null then 0 else 1 end as has_password
            from account left join account_role on account_role.account_id = account.id""";

    private final JdbcClient jdbc;

    JdbcAccountHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountHolder> all() {
        return List.copyOf(read(jdbc.sql(SELECT)).values());
    }

    /** Always in the same order, so that of two who lock the same accounts one waits for the other. */
    @Override
    public Map<UserId, AccountHolder> forChange(Collection<UserId> ids) {
        ids.stream()
                .map(UserId::value)
                .sorted()
                .forEach(id -> jdbc.sql("select id from account where id = :id for update")
                        .param("id", Columns.bytes(id))
                        .query((row, _) -> Columns.uuid(row, "id"))
                        .list());
        return read(jdbc.sql(SELECT + " where account.id in (:ids)").param("ids", Columns.bytes(ids, UserId::value)));
    }

    private static Map<UserId, AccountHolder> read(StatementSpec statement) {
        var holders = new HashMap<UserId, AccountHolder>();
        statement
                .query(JdbcAccountHolders::holder)
                .list()
                .forEach(it -> holders.merge(it.id(), it, JdbcAccountHolders::withRolesOfBoth));
        return holders;
    }

    private static AccountHolder withRolesOfBoth(AccountHolder one, AccountHolder other) {
        var roles = RoleRows.both(one.roles(), other.roles());
        return new AccountHolder(one.person(), roles, one.since(), one.password());
    }

    private static AccountHolder holder(ResultSet row, int number) throws SQLException {
        var person = new Person(
                new UserId(Columns.uuid(row, "id")), row.getString("user_name"), row.getString("display_name"));
        return new AccountHolder(person, RoleRows.of(row), Columns.instant(row, "opened_at"), password(row));
    }

    private static PasswordState password(ResultSet row) throws SQLException {
        if (!row.getBoolean("has_password")) {
            return PasswordState.NONE;
        }
        return row.getBoolean("must_change_password") ? PasswordState.FIRST : PasswordState.OWN;
    }
}
