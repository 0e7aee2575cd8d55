package org.waymark.assessment;

import org.waymark.content.Edition;

/** What of marking again and replaying tests of other packages use. */
public final class QuizCourseMarks {

    private QuizCourseMarks() {}

    public static Attempt again(Attempt attempt, QuizTaken by) {
        return Remarking.again(attempt, by);
    }

    /** An attempt that was handed in, with the result that this quiz gives it. */
    public static Attempt marked(Attempt attempt, QuizTaken by) {
        return attempt.markedAgain(by);
    }

    public static Remark.Marked markOf(Attempt attempt) {
        return Remark.Marked.of(attempt.result().orElseThrow());
    }

    /** The replay of a generated attempt that nobody regraded. */
    public static Replay replay(Edition edition, long seed) {
        var seals = new Seals(Examples.keys());
        return Replay.of(RandomAttempts.handedIn(seed, edition, seals), edition, seals);
    }
}
