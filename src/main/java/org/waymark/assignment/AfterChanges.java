package org.waymark.assignment;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.identity.UserId;
import org.waymark.notice.Noticeboard;

/** What follows when assigned work changes: attempts that run get what it grants, and what learners were told of it stays true. */
@Component
class AfterChanges {

    private final RunningWork running;
    private final Noticeboard board;
    private final Clock clock;

    AfterChanges(RunningWork running, Noticeboard board, Clock clock) {
        this.running = running;
        this.board = board;
        this.clock = clock;
    }

    /** Those of all learners whom it may concern. */
    void reach(List<Assignment> assigned, Set<UserId> learners, UserId by, String reason) {
        running.reach(assigned, learners, by, reason);
    }

    /** What stood in the notices of learners is put away, brought back, or tells the new due time. */
    void told(Posted before, Posted after) {
        var work = after.assignment().id().value();
        if (!before.isWithdrawn() && after.isWithdrawn()) {
            board.withdraw(work, clock.instant());
        }
        if (before.isWithdrawn() && !after.isWithdrawn()) {
            board.restore(work);
        }
        var was = before.assignment().window().due();
        var is = after.assignment().window().due();
        if (!was.equals(is)) {
            board.putOff(work, was, is);
        }
    }
}
