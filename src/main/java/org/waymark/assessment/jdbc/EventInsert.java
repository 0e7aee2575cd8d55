package org.waymark.assessment.jdbc;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.assessment.AttemptEvent;
import org.waymark.assessment.AttemptId;
import org.waymark.base.Slug;
import org.waymark.base.jdbc.Columns;
import org.waymark.question.wire.ResponseJson;

/** Adds events to their table: any number of them in one statement. */
final class EventInsert {

    private static final String COLUMNS = """
            insert into attempt_event (attempt, number, client_id, device, device_order, client_at, act, item, response,
                                       certainty, verdict, fraction, detail, received_at, standing, reason, seal) values\s""";

    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;

    EventInsert(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AttemptId attempt, List<AttemptEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        var rows = String.join(", ", events.stream().map(_ -> ROW).toList());
        var values = events.stream()
                .flatMap(event -> Arrays.stream(values(attempt, event)))
                .toArray();
        jdbc.sql(COLUMNS + rows).params(values).update();
    }

    private static @Nullable Object[] values(AttemptId attempt, AttemptEvent event) {
        var origin = event.origin();
        var act = ActColumns.of(event.act());
        return new @Nullable Object[] {
            Columns.bytes(attempt.value()),
            event.number(),
            origin.id().map(Columns::bytes).orElse(null),
            origin.device(),
            origin.order(),
            Columns.utc(origin.at()),
            act.act(),
            act.item().map(Slug::value).orElse(null),
            act.response().map(ResponseJson::write).orElse(null),
            act.certainty().map(Enum::name).orElse(null),
            act.outcome().map(VerdictColumn::verdict).orElse(null),
            act.outcome().map(outcome -> outcome.fraction().value()).orElse(null),
            act.detail().orElse(null),
            Columns.utc(event.receivedAt()),
            EventRow.name(event.standing()),
            EventRow.reason(event.standing()).map(Enum::name).orElse(null),
            event.seal().map(EventRow::bytes).orElse(null)
        };
    }
}
