package org.waymark.identity.jdbc;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.waymark.identity.UserId;

/** How values stand in columns: ids as sixteen bytes, times in UTC. */
final class Columns {

    private Columns() {}

    static byte[] bytes(UserId id) {
        return ByteBuffer.allocate(16)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    static UserId userId(ResultSet row, String column) throws SQLException {
        var bytes = ByteBuffer.wrap(row.getBytes(column));
        return new UserId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
