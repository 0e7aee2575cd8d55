package org.waymark.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.base.Citation;
import org.waymark.base.Slug;
import org.waymark.question.Fraction;

/** One thing done in a scenario. All of a walk follows from them. */
public sealed interface Step {

    /** A choice was made. */
    record Chose(Made choice) implements Step {}

    /** A paragraph was chosen at a checkpoint. */
    record Pointed(Slug task, Citation paragraph) implements Step {}

    /** A question was answered; what was earned had been marked before. */
    record Answered(Slug task, Fraction fraction) implements Step {}

    /** Reasons were written; blank where somebody had nothing to say. */
    record Wrote(Slug task, String text) implements Step {

        /** The longest text, in characters. */
        public static final int LONGEST = 10_000;

        public Wrote {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("reasons have at most " + LONGEST + " characters");
            }
        }
    }

    /** Reasons were rated along their rubric. */
    record Rated(Slug task, Rater by, Map<Slug, Integer> points) implements Step {
        public Rated {
            points = Collections.unmodifiableMap(new TreeMap<>(points));
        }
    }

    /** Who rated reasons. */
    enum Rater {
        /** Whoever wrote them. */
        WRITER,
        INSTRUCTOR
    }
}
