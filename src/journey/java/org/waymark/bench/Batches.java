package org.waymark.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.base.jdbc.Columns;
import org.waymark.journey.ServerDatabase;

/** Rows put into tables beforehand, many at once, so that making them is no part of what is measured. */
final class Batches implements AutoCloseable {

    private static final int AT_ONCE = 5_000;

    private final Connection connection;

    /** In the order in which they were first needed: rows of a later one may refer to those of an earlier one. */
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    private int waiting;

    private Batches(Connection connection) {
        this.connection = connection;
    }

    static Batches into(ServerDatabase database) {
        try {
            var connection = DriverManager.getConnection(
                    database.url() + "&rewriteBatchedStatements=true", database.user(), database.password());
            connection.setAutoCommit(false);
            return new Batches(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("nothing can be prepared in the database", e);
        }
    }

    /**
     * One row.
     *
     * @param into the table and its columns, as after {@code insert into}
     * @param values as the application has them: ids and moments are turned into what the database keeps
     */
    void add(String into, @Nullable Object... values) {
        try {
            var statement = statements.get(into);
            if (statement == null) {
                statement = connection.prepareStatement("insert into " + into + " values ("
                        + String.join(", ", Collections.nCopies(values.length, "?")) + ")");
                statements.put(into, statement);
            }
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, kept(values[i]));
            }
            statement.addBatch();
            waiting++;
            if (waiting == AT_ONCE) {
                write();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a row cannot be prepared: " + into, e);
        }
    }

    private static @Nullable Object kept(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Columns.bytes(id);
            case Instant moment -> Columns.utc(moment);
            case null, default -> value;
        };
    }

    private void write() throws SQLException {
        for (var statement : statements.values()) {
            statement.executeBatch();
        }
        connection.commit();
        waiting = 0;
    }

    /** Writes what is left. */
    @Override
    public void close() {
        try (connection) {
            write();
            for (var statement : statements.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("what was prepared cannot be kept", e);
        }
    }
}
