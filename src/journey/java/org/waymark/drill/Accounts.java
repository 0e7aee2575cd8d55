package org.waymark.drill;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.waymark.journey.ServerDatabase;

/**
 * Accounts made beforehand, as an installation of a school has them: put into the database with one hash for all, so
 * that making them is no part of what is measured. Signing in checks that hash at its full price.
 */
public final class Accounts {

    static final String PASSWORD = "amber waves of grain";

    /** The figures of the application's own hashes. */
    private static final Argon2PasswordEncoder ENCODER = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    private Accounts() {}

    /** Opens {@code name-1}, {@code name-2} and so on, of learners. */
    public static void open(ServerDatabase database, String name, int count) {
        open(database, name, count, "LEARNER");
    }

    static void open(ServerDatabase database, String name, int count, String role) {
        var hash = "{argon2id}" + ENCODER.encode(PASSWORD);
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            insert(connection, name, count, hash, role);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the accounts cannot be prepared", e);
        }
    }

    private static void insert(Connection connection, String name, int count, String hash, String role)
            throws SQLException {
        try (var accounts = connection.prepareStatement("""
                        insert into account
                        (id, user_name, user_key, display_name, password_hash, language, theme, text_size, opened_at)
                        values (?, ?, ?, ?, ?, 'ENGLISH', 'SYSTEM', 'ORDINARY', ?)""");
                var roles = connection.prepareStatement("insert into account_role (account_id, role) values (?, ?)")) {
            for (var number = 1; number <= count; number++) {
                var id = bytes(UUID.randomUUID());
                accounts.setBytes(1, id);
                accounts.setString(2, name + "-" + number);
                accounts.setString(3, name + "-" + number);
                accounts.setString(4, "Learner " + number);
                accounts.setString(5, hash);
                accounts.setObject(6, LocalDateTime.now(ZoneOffset.UTC));
                accounts.addBatch();
                roles.setBytes(1, id);
                roles.setString(2, role);
                roles.addBatch();
            }
            accounts.executeBatch();
            roles.executeBatch();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
