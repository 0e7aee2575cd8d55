package org.waymark.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Mark;

/**
 * What marking an attempt again makes of it.
 *
 * @param items that earn something else than before, or are worth something else
 */
public record Remark(AttemptId attempt, String token, UserId learner, Marked before, Marked after, List<Slug> items) {

    /** What an attempt earned, and whether it sufficed. */
    public record Marked(Mark mark, boolean passed) {

        static Marked of(Attempt.Result result) {
            return new Marked(result.mark(), result.passed());
        }

        /** The same figures, however many zeros they are written with. */
        boolean sameAs(Marked other) {
            return passed == other.passed
                    && mark.earned().compareTo(other.mark.earned()) == 0
                    && mark.possible().compareTo(other.mark.possible()) == 0;
        }
    }

    public Remark {
        items = List.copyOf(items);
    }

    public boolean changes() {
        return !before.sameAs(after);
    }

    /** Whether it wins or loses: by its share of the points possible, or where that is equal by its points. */
    public int direction() {
        var share = share(after.mark()).compareTo(share(before.mark()));
        return share != 0
                ? share
                : after.mark().earned().compareTo(before.mark().earned());
    }

    /** The points it wins; below zero where it loses some. */
    public BigDecimal difference() {
        return after.mark().earned().subtract(before.mark().earned());
    }

    private static BigDecimal share(Mark mark) {
        return mark.percent();
    }
}
