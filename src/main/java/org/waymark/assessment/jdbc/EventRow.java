package org.waymark.assessment.jdbc;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.AttemptId;
import org.waymark.assessment.Origin;
import org.waymark.assessment.Reason;
import org.waymark.assessment.Seal;
import org.waymark.assessment.Standing;
import org.waymark.assessment.UnreadableEvent;
import org.waymark.base.jdbc.Columns;

/** An event, and the attempt it belongs to. */
final class EventRow implements RowMapper<EventRow.Kept> {

    /** What one row holds. */
    record Kept(AttemptId attempt, AttemptEvent event) {}

    @Override
    public Kept mapRow(ResultSet row, int number) throws SQLException {
        try {
            return kept(row);
        } catch (RuntimeException unreadable) {
            throw new UnreadableEvent(row.getInt("number"), unreadable);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var origin = new Origin(
                Optional.ofNullable(row.getBytes("client_id")).map(Columns::uuid),
                row.getString("device"),
                row.getInt("device_order"),
                Columns.instant(row, "client_at"));
        var event = new AttemptEvent(
                row.getInt("number"),
                origin,
                ActColumns.read(row),
                Columns.instant(row, "received_at"),
                standing(row),
                seal(row.getBytes("seal")));
        return new Kept(new AttemptId(Columns.uuid(row, "attempt")), event);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var standing = row.getString("standing");
        return switch (standing) {
            case "COUNTED" -> new Standing.Counted();
            case "LATE" -> new Standing.Late();
            case "HELD" -> new Standing.Held(Reason.valueOf(row.getString("reason")));
            default -> throw new IllegalArgumentException("no event is " + standing);
        };
    }

    static String name(Standing standing) {
        return switch (standing) {
            case Standing.Counted() -> "COUNTED";
            case Standing.Late() -> "LATE";
            case Standing.Held _ -> "HELD";
        };
    }

    static Optional<Reason> reason(Standing standing) {
        return standing instanceof Standing.Held(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /** One byte for the version of the key, 32 for the seal. */
    static byte[] bytes(Seal seal) {
        return ByteBuffer.allocate(33)
                .put((byte) seal.key())
                .put(HexFormat.of().parseHex(seal.hex()))
                .array();
    }

    static Optional<Seal> seal(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes)
                .map(it -> new Seal(Byte.toUnsignedInt(it[0]), HexFormat.of().formatHex(it, 1, it.length)));
    }
}
