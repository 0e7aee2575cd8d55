package org.waymark.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.drill.Mysql;
import org.waymark.drill.Traffic;

/**
 * What has been used up so far: processor time of server, database and learners, statements, bytes on the wire.
 *
 * @param database what MySQL counts, empty where there is none
 */
record Counters(Duration server, Duration mysql, Duration learners, long bytes, Map<String, Long> database) {

    private static final List<String> STATEMENTS = List.of("Com_select", "Com_insert", "Com_update", "Com_delete");

    static Counters now(ProcessHandle server, Optional<Mysql> mysql, Traffic traffic) {
        return new Counters(
                cpu(server),
                mysql.map(it -> cpu(it.handle())).orElse(Duration.ZERO),
                cpu(ProcessHandle.current()),
                traffic.bytes(),
                mysql.map(it -> status(it.client())).orElse(Map.of()));
    }

    Counters since(Counters before) {
        var more = new HashMap<String, Long>();
        database.forEach((name, value) -> more.put(name, value - before.of(name)));
        return new Counters(
                server.minus(before.server),
                mysql.minus(before.mysql),
                learners.minus(before.learners),
                bytes - before.bytes,
                Map.copyOf(more));
    }

    /** What MySQL has counted under a name. */
    long of(String name) {
        return database.getOrDefault(name, 0L);
    }

    /** Reading and writing, without what only opens and closes a transaction. */
    long statements() {
        return STATEMENTS.stream().mapToLong(this::of).sum();
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Map<String, Long> status(JdbcClient mysql) {
        var status = new HashMap<String, Long>();
        mysql.sql(
                        "show global status where variable_name in ('Questions', 'Handler_commit') or variable_name like 'Com\\_%'")
                .query(row -> {
                    status.put(row.getString(1), row.getLong(2));
                });
        return Map.copyOf(status);
    }
}
