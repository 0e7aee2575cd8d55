package org.waymark.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/**
 * That attempts at a quiz were marked again by a later edition: by whom, when and why. It is never deleted; undone, it says so.
 *
 * @param number counts the regradings of the quiz from 1
 * @param edition by which they were marked again
 * @param reason in the words of whoever did it
 */
public record Regrading(
        RegradingId id,
        Slug course,
        Slug quiz,
        int number,
        EditionId edition,
        UserId by,
        Instant at,
        String reason,
        Tally tally,
        Optional<Undone> undone) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /** How many attempts were marked again, and how many of them won and lost by it. */
    public record Tally(int attempts, int gaining, int losing) {

        static Tally of(List<Remark> remarks) {
            return new Tally(remarks.size(), count(remarks, 1), count(remarks, -1));
        }

        private static int count(List<Remark> remarks, int direction) {
            return (int) remarks.stream()
                    .filter(remark -> Integer.signum(remark.direction()) == direction)
                    .count();
        }
    }

    /** That it was taken back. */
    public record Undone(UserId by, Instant at) {}

    public Regrading {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a regrading has a reason of at most " + LONGEST_REASON + " characters");
        }
    }

    public boolean isUndone() {
        return undone.isPresent();
    }
}
