package org.waymark.assessment.jdbc;

import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.waymark.assessment.QuizCourse;
import org.waymark.assessment.RandomAttempts;
import org.waymark.assessment.Seals;
import org.waymark.question.Behaviour;
import org.waymark.question.Examples;
import org.waymark.storage.TestDatabase;

/**
 * Measures how long a regrading of many attempts takes, on H2 and, where a server is given, on MySQL; prints a table. Run it from
 * an editor or with {@code java -cp}; it is no test, because a time says something only beside the machine it was taken on.
 */
final class RegradingFigures {

    private static final int ATTEMPTS = 2_000;

    private RegradingFigures() {}

    public static void main(String[] arguments) {
        System.out.printf(
                "%-8s %10s %10s %12s %10s %10s%n", "", "attempts", "changing", "preview ms", "apply ms", "undo ms");
        measure("H2", TestDatabase.h2());
        if (TestDatabase.mysqlIsGiven()) {
            measure("MySQL", TestDatabase.mysql());
        }
    }

    private static void measure(String name, DataSource database) {
        var first = QuizCourse.ofEveryKind().with(new Behaviour.Immediate(), false);
        try (var running = new RegradingWithDatabase(database)) {
            running.publish(first, 1);
            running.inTransaction(() -> store(running, first));
            running.publish(first.correcting(RegradingContract.worth(Examples.animals())), 2);
            for (var round = 0; round < 2; round++) {
                var preview = took(() -> running.regrading()
                        .preview(RegradingWithDatabase.INSTRUCTOR, QuizCourse.COURSE, QuizCourse.QUIZ));
                var applied = took(() -> running.regrading()
                        .apply(RegradingWithDatabase.INSTRUCTOR, preview.result(), "the worth was wrong"));
                var undone = took(() -> running.regrading()
                        .undo(RegradingWithDatabase.INSTRUCTOR, applied.result().id()));
                System.out.printf(
                        "%-8s %10d %10d %12d %10d %10d%n",
                        name,
                        preview.result().remarks().size(),
                        preview.result().changing().size(),
                        preview.time().toMillis(),
                        applied.time().toMillis(),
                        undone.time().toMillis());
            }
        }
    }

    private static void store(RegradingWithDatabase running, QuizCourse course) {
        var edition = course.edition(1);
        var seals = new Seals(org.waymark.assessment.Examples.keys());
        for (var seed = 0; seed < ATTEMPTS; seed++) {
            var attempt = RandomAttempts.handedIn(seed, edition, seals);
            org.waymark.assessment.Examples.started(running.attempts(), attempt);
            running.attempts().keep(attempt, attempt.events().size());
        }
    }

    private record Took<T>(T result, Duration time) {}

    private static <T> Took<T> took(Supplier<T> doing) {
        var begin = System.nanoTime();
        var result = doing.get();
        return new Took<>(result, Duration.ofNanos(System.nanoTime() - begin));
    }
}
