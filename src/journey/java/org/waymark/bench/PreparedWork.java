package org.waymark.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.waymark.base.Ids;
import org.waymark.base.jdbc.Columns;
import org.waymark.drill.LargeCourse;
import org.waymark.journey.ServerDatabase;

/** A class is given the whole large course, and its learners have begun or done four fifths of it: the same at each run. */
final class PreparedWork {

    private static final long SEED = 20_261_122;
    private static final double SOMETHING = 0.8;
    private static final double DONE = 0.9;

    /** So many days ago the first was due; some of the last are due only later. */
    private static final int FIRST_DUE = 80;

    private static final int NEXT_DUE_IN = 5;
    private static final int LATE_BY = 3;

    private final Random random = new Random(SEED);
    private final Instant now = Instant.now();
    private final PreparedClass classroom;
    private final UUID edition;
    private final ReadingRows reading;
    private final AttemptRows attempts;
    private final PlaythroughRows playthroughs;
    private int cells;

    private PreparedWork(PreparedClass classroom, UUID edition, Batches rows) {
        this.classroom = classroom;
        this.edition = edition;
        this.reading = new ReadingRows(rows, random);
        this.attempts = new AttemptRows(rows, random, edition);
        this.playthroughs = new PlaythroughRows(rows, random, edition);
    }

    /** Puts it into the database. */
    static PreparedWork of(PreparedClass classroom, ServerDatabase database, List<UUID> learners) {
        var edition = database.client()
                .sql("select id from edition where course = :course order by number desc limit 1")
                .param("course", LargeCourse.ID)
                .query((row, _) -> Columns.uuid(row, "id"))
                .optional()
                .orElseThrow(() -> new IllegalStateException("the server has not taken the large course"));
        try (var rows = Batches.into(database)) {
            var work = new PreparedWork(classroom, edition, rows);
            work.assign(rows);
            learners.forEach(work::learn);
            return work;
        }
    }

    private void assign(Batches rows) {
        var activities = LargeCourse.activities();
        for (var i = 0; i < activities.size(); i++) {
            var activity = activities.get(i);
            rows.add(
                    "assignment (id, token, classroom, course, kind, task, edition, audience, due_at, late_rule, note,"
                            + " assigned_at, version)",
                    Ids.timeOrdered(now),
                    Ids.token(),
                    classroom.id(),
                    LargeCourse.ID,
                    activity.kind(),
                    activity.id(),
                    edition,
                    "EVERYBODY",
                    due(i),
                    "COUNTS",
                    "",
                    due(i).minus(Duration.ofDays(2L * FIRST_DUE)),
                    1);
        }
    }

    private Instant due(int place) {
        var days = place < FIRST_DUE ? place - FIRST_DUE : place - FIRST_DUE + NEXT_DUE_IN;
        return now.plus(Duration.ofDays(days));
    }

    private void learn(UUID learner) {
        var skill = 0.3 + 0.6 * random.nextDouble();
        var activities = LargeCourse.activities();
        for (var i = 0; i < activities.size(); i++) {
            if (random.nextDouble() < SOMETHING) {
                cells++;
                work(learner, activities.get(i), begun(i), skill);
            }
        }
        reading.lastPlace(learner, now.minus(Duration.ofHours(1L + random.nextInt(200))));
    }

    private Instant begun(int place) {
        var latest = Stream.of(due(place).plus(Duration.ofDays(LATE_BY)), now.minus(Duration.ofDays(1)))
                .min(Instant::compareTo)
                .orElseThrow();
        return latest.minus(Duration.ofMinutes(random.nextInt(10 * 24 * 60)));
    }

    private void work(UUID learner, LargeCourse.Activity activity, Instant at, double skill) {
        var done = random.nextDouble() < DONE;
        switch (activity.kind()) {
            case "LESSON" -> reading.add(learner, activity.id(), at, done);
            case "QUIZ" -> attempts.add(learner, activity.id(), at, skill, done);
            default -> playthroughs.add(learner, activity.id(), at, skill, done);
        }
    }

    /** In how many cells of learners and activities there is something. */
    int cells() {
        return cells;
    }

    int attempts() {
        return attempts.count();
    }
}
