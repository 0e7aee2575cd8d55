package org.waymark.bench;

import java.time.Duration;
import org.waymark.drill.Options;
import org.waymark.roster.Sheet;

/**
 * What is to be measured.
 *
 * @param span how long answers are given
 * @param embedded on H2 instead of MySQL
 */
record Task(int learners, int questions, Duration think, Duration span, boolean embedded) {

    private static final int CLASSES = 5;

    /** Of fewer a class is told little. */
    private static final int FEWEST = 5;

    static Task of(Options options) {
        var questions = options.number("--questions", 20);
        var think = Duration.ofSeconds(Long.parseLong(
                options.text("--think").map(text -> text.replace("s", "")).orElse("20")));
        var span = options.text("--minutes")
                .map(minutes -> Duration.ofMillis((long) (Double.parseDouble(minutes) * 60_000)))
                .orElse(think.multipliedBy(questions));
        return new Task(options.number("--learners", 1_000), questions, think, span, options.has("--h2"));
    }

    /** How many are in the large class: two hundred of a thousand. */
    int classSize() {
        return Math.max(FEWEST, learners / CLASSES);
    }

    /** How many join one class. */
    int joining() {
        return learners;
    }

    /** How many learners a list brings, which is never more than one list can. */
    int lines() {
        return Math.min(Sheet.MOST, CLASSES * learners);
    }
}
