package org.waymark.base.jdbc;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.waymark.base.Slug;

/** Values as both databases keep them: ids in sixteen bytes, times as UTC without a zone, in microseconds. */
public final class Columns {

    private Columns() {}

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** Each of these once. */
    public static List<byte[]> bytes(Collection<UUID> ids) {
        return bytes(ids, Function.identity());
    }

    /** The id of each of these, once. */
    public static <T> List<byte[]> bytes(Collection<T> some, Function<T, UUID> id) {
        return some.stream().map(id).distinct().map(Columns::bytes).toList();
    }

    public static UUID uuid(ResultSet row, String column) throws SQLException {
        return uuid(row.getBytes(column));
    }

    public static UUID uuid(byte[] sixteen) {
        var bytes = ByteBuffer.wrap(sixteen);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    public static Slug slug(ResultSet row, String column) throws SQLException {
        return new Slug(row.getString(column));
    }

    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(it -> it.toInstant(ZoneOffset.UTC));
    }

    public static Optional<Integer> numberIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Integer.class));
    }
}
