package org.waymark.drill;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An event as it lies in the database, with its attempt. */
record Stored(
        String token,
        String learner,
        int number,
        Optional<UUID> event,
        int order,
        String act,
        int item,
        LocalDateTime receivedAt,
        String standing,
        String digest) {

    private static final int AT_A_TIME = 500;
    private static final int DIGEST_BYTES = 4;

    private static final String SELECT = """
            select attempt.token, account.user_name, attempt.items, attempt_event.number, attempt_event.client_id, attempt_event.device_order, attempt_event.act,
                   attempt_event.item, attempt_event.received_at, attempt_event.standing, attempt_event.seal
            from attempt_event
            join attempt on attempt.id = attempt_event.attempt
            join account on account.id = attempt.learner
            where attempt.token in (:tokens)
            order by attempt.token, attempt_event.number""";

    /** Everything that lies in the database of these attempts, in order. */
    static List<Stored> of(Collection<String> tokens, JdbcClient database) {
        var all = new ArrayList<Stored>();
        var rest = List.copyOf(tokens);
        for (var from = 0; from < rest.size(); from += AT_A_TIME) {
            all.addAll(database.sql(SELECT)
                    .param("tokens", rest.subList(from, Math.min(rest.size(), from + AT_A_TIME)))
                    .query((row, _) -> read(row))
                    .list());
        }
        return all;
    }

    boolean counts() {
        return !standing.equals("HELD");
    }

    boolean isByServer() {
        return event.isEmpty();
    }

    private static Stored read(ResultSet row) throws SQLException {
        var items = List.of(row.getString("items").split(" "));
        var item = row.getString("item");
        var seal = row.getBytes("seal");
        return new Stored(
                row.getString("token"),
                row.getString("user_name"),
                row.getInt("number"),
                Optional.ofNullable(row.getBytes("client_id")).map(Stored::uuid),
                row.getInt("device_order"),
                row.getString("act"),
                item == null ? 0 : items.indexOf(item) + 1,
                row.getObject("received_at", LocalDateTime.class),
                row.getString("standing"),
                seal == null ? "" : HexFormat.of().formatHex(seal, 1, 1 + DIGEST_BYTES));
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
