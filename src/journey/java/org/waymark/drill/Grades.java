package org.waymark.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database says of attempts at a quiz being handed in. */
record Grades(JdbcClient database, String quiz) {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);

    int attempts() {
        return count("select count(*) from attempt where quiz = :quiz");
    }

    int unfinished() {
        return count("select count(*) from attempt where quiz = :quiz and finished_at is null");
    }

    /** Waits until all are handed in; how long after a moment the last one was, empty when the patience is at its end. */
    Optional<Duration> untilAllFinished(Instant since, Duration patience) throws InterruptedException {
        var end = Instant.now().plus(patience);
        while (unfinished() > 0) {
            if (Instant.now().isAfter(end)) {
                return Optional.empty();
            }
            Thread.sleep(LOOK_EVERY);
        }
        return database.sql("select max(finished_at) from attempt where quiz = :quiz")
                .param("quiz", quiz)
                .query(LocalDateTime.class)
                .optional()
                .map(last -> Duration.between(since, last.toInstant(ZoneOffset.UTC)));
    }

    /** Handed-in attempts that were not handed in or not graded exactly once. */
    List<String> notOnce() {
        return database
                .sql("""
                        select attempt.token,
                               (select count(*) from attempt_event where attempt_event.attempt = attempt.id
                                and act = 'HANDED_IN' and standing <> 'HELD') closings,
                               (select count(*) from quiz_done where quiz_done.attempt = attempt.id) grades
                        from attempt where quiz = :quiz and finished_at is not null""")
                .param("quiz", quiz)
                .query((row, _) -> row.getInt("closings") == 1 && row.getInt("grades") == 1
                        ? Optional.<String>empty()
                        : Optional.of("attempt " + row.getString("token") + " was handed in " + row.getInt("closings")
                                + " times and graded " + row.getInt("grades") + " times"))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private int count(String sql) {
        return database.sql(sql).param("quiz", quiz).query(Integer.class).single();
    }
}
