package org.waymark.assessment;

/** That a regrading gave an attempt another mark, and whether it still stands. */
public record MarkChange(Regrading regrading, Remark.Marked before, Remark.Marked after) {

    public boolean stands() {
        return !regrading.isUndone();
    }

    /** Whether the learner's mark became another one by it. */
    public boolean changes() {
        return !before.sameAs(after);
    }
}
