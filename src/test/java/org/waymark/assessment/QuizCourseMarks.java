package org.waymark.assessment;

import org.waymark.content.Edition;

/** What of marking again and replaying tests of other packages use. */
public final class QuizCourseMarks {

    private QuizCourseMarks() {}

    public static Attempt again(Attempt attempt, QuizTaken by) {
        return Remarking.again(attempt, by);
    }

    /** The replay of a generated attempt that nobody regraded. */
    public static Replay replay(Edition edition, long seed) {
        var seals = new Seals(Examples.keys());
        return Replay.of(RandomAttempts.handedIn(seed, edition, seals), edition, seals);
    }
}
