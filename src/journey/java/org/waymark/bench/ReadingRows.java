package org.waymark.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.waymark.drill.LargeCourse;

/** Lessons that somebody has read, as the database keeps them. */
final class ReadingRows {

    private static final Duration EACH = Duration.ofMinutes(3);

    private final Batches rows;
    private final Random random;

    ReadingRows(Batches rows, Random random) {
        this.rows = rows;
        this.random = random;
    }

    /** All of a lesson, or some of it. */
    void add(UUID learner, String lesson, Instant at, boolean all) {
        var sections = LargeCourse.SECTIONS;
        var read = all ? sections.size() : 1 + random.nextInt(sections.size() - 1);
        for (var i = 0; i < read; i++) {
            var moment = at.plus(EACH.multipliedBy(i));
            rows.add(
                    "reading_mark (learner, course, lesson, section, read_at)",
                    learner,
                    LargeCourse.ID,
                    lesson,
                    sections.get(i),
                    moment);
            rows.add(
                    "section_done (learner, course, lesson, section, done_at)",
                    learner,
                    LargeCourse.ID,
                    lesson,
                    sections.get(i),
                    moment);
        }
    }

    void lastPlace(UUID learner, Instant at) {
        rows.add(
                "last_place (learner, course, lesson, section, seen_at)",
                learner,
                LargeCourse.ID,
                "lesson-1-1",
                LargeCourse.SECTIONS.getFirst(),
                at);
    }
}
