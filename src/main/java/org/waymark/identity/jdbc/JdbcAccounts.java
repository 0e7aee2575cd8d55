package org.waymark.identity.jdbc;

import static org.waymark.base.jdbc.Columns.bytes;
import static org.waymark.base.jdbc.Columns.utc;
import static org.waymark.base.jdbc.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.waymark.base.Language;
import org.waymark.base.jdbc.Rows;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.NewAccount;
import org.waymark.identity.Role;
import org.waymark.identity.TextSize;
import org.waymark.identity.Theme;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;
import org.waymark.identity.UserNameTaken;

@Repository
class JdbcAccounts implements Accounts {

    /** With a row for each role: a second query while the first is open would take a second connection. */
    private static final String SELECT = """
            select account.id, user_name, display_name, language, theme, text_size, role
            from account left join account_role on account_role.account_id = account.id where\s""";

    private static final String INSERT_NEW = """
            insert into account
                (id, user_name, user_key, display_name, password_hash, must_change_password, theme, text_size, opened_at)""";

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void open(Account account, Instant at) {
        try {
            jdbc.sql("""
                    insert into account (id, user_name, user_key, display_name, language, theme, text_size, opened_at)
                    values (:id, :userName, :userKey, :displayName, :language, :theme, :textSize, :at)""")
                    .param("id", bytes(account.id().value()))
                    .param("userName", account.userName())
                    .param("userKey", UserName.key(account.userName()))
                    .param("displayName", account.displayName())
                    .param("language", account.language().map(Language::name).orElse(null))
                    .param("theme", account.theme().name())
                    .param("textSize", account.textSize().name())
                    .param("at", utc(at))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new UserNameTaken(account.id());
        }
        account.roles().forEach(role -> give(account.id(), role));
    }

    @Override
    public void openAll(Collection<NewAccount> accounts, Instant at) {
        try {
            Rows.insert(
                    jdbc,
                    INSERT_NEW,
                    accounts.stream().<List<?>>map(it -> row(it, at)).toList());
        } catch (DuplicateKeyException _) {
            throw new UserNameTaken();
        }
        Rows.insert(
                jdbc,
                "insert into account_role (account_id, role)",
                accounts.stream()
                        .map(NewAccount::account)
                        .flatMap(it -> it.roles().stream()
                                .<List<?>>map(role -> List.of(bytes(it.id().value()), role.name())))
                        .toList());
    }

    private static List<?> row(NewAccount it, Instant at) {
        var account = it.account();
        return List.of(
                bytes(account.id().value()),
                account.userName(),
                it.userName().key(),
                account.displayName(),
                it.passwordHash(),
                true,
                account.theme().name(),
                account.textSize().name(),
                utc(at));
    }

    @Override
    public void save(Account account) {
        jdbc.sql("""
                update account set display_name = :displayName, language = :language, theme = :theme, text_size = :textSize
                where id = :id""")
                .param("id", bytes(account.id().value()))
                .param("displayName", account.displayName())
                .param("language", account.language().map(Language::name).orElse(null))
                .param("theme", account.theme().name())
                .param("textSize", account.textSize().name())
                .update();
    }

    @Override
    public void keepRoles(UserId id, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", bytes(id.value()))
                .update();
        roles.forEach(role -> give(id, role));
    }

    @Override
    public Optional<Account> find(UserId id) {
        return oneOf(jdbc.sql(SELECT + "account.id = :id").param("id", bytes(id.value())));
    }

    @Override
    public Optional<Account> named(String userName) {
        return oneOf(jdbc.sql(SELECT + "user_key = :key").param("key", UserName.key(userName)));
    }

    @Override
    public Optional<String> passwordHash(UserId id) {
        return jdbc.sql("select password_hash from account where id = :id and password_hash is not null")
                .param("id", bytes(id.value()))
                .query(String.class)
                .optional();
    }

    @Override
    public boolean mustChangePassword(UserId id) {
        return !withFirstPasswords(List.of(id)).isEmpty();
    }

    @Override
    public Set<UserId> withFirstPasswords(Collection<UserId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select id from account where id in (:ids) and must_change_password")
                .param("ids", ids.stream().map(id -> bytes(id.value())).toList())
                .query((row, _) -> new UserId(uuid(row, "id")))
                .list());
    }

    @Override
    public void keepPasswordHash(UserId id, String hash) {
        jdbc.sql("update account set password_hash = :hash, must_change_password = false where id = :id")
                .param("id", bytes(id.value()))
                .param("hash", hash)
                .update();
    }

    /** The condition is asked where the row is locked: whoever chooses a password at the same moment keeps it. */
    @Override
    public boolean keepFirstPasswordHash(UserId id, String hash) {
        return jdbc.sql("update account set password_hash = :hash where id = :id and must_change_password")
                        .param("id", bytes(id.value()))
                        .param("hash", hash)
                        .update()
                > 0;
    }

    @Override
    public boolean giveFirstPasswordHash(UserId id, String hash) {
        return jdbc.sql("""
                        update account set password_hash = :hash, must_change_password = true
                        where id = :id and password_hash is not null""").param("id", bytes(id.value())).param("hash", hash).update() > 0;
    }

    @Override
    public boolean replaceFirstPasswordHash(UserId id, String first, String chosen) {
        return jdbc.sql("""
                        update account set password_hash = :chosen, must_change_password = false
                        where id = :id and password_hash = :first and must_change_password""")
                        .param("id", bytes(id.value()))
                        .param("first", first)
                        .param("chosen", chosen)
                        .update()
                > 0;
    }

    @Override
    public void forgetPasswordHash(UserId id) {
        jdbc.sql("update account set password_hash = null where id = :id")
                .param("id", bytes(id.value()))
                .update();
    }

    @Override
    public boolean anybodyIs(Role role) {
        return jdbc.sql("""
                select count(*) from account_role join account on account.id = account_role.account_id
                where account_role.role = :role and account.password_hash is not null""").param("role", role.name()).query(Integer.class).single() > 0;
    }

    private void give(UserId id, Role role) {
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", bytes(id.value()))
                .param("role", role.name())
                .update();
    }

    private static Optional<Account> oneOf(StatementSpec statement) {
        return statement.query(JdbcAccounts::account).list().stream().reduce(JdbcAccounts::withRolesOfBoth);
    }

    private static Account withRolesOfBoth(Account one, Account other) {
        return new Account(
                one.id(),
                one.userName(),
                one.displayName(),
                RoleRows.both(one.roles(), other.roles()),
                one.language(),
                one.theme(),
                one.textSize());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new UserId(uuid(row, "id")),
                row.getString("user_name"),
                row.getString("display_name"),
                RoleRows.of(row),
                Optional.ofNullable(row.getString("language")).map(Language::valueOf),
                Theme.valueOf(row.getString("theme")),
                TextSize.valueOf(row.getString("text_size")));
    }
}
