package org.waymark.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How many have done an assignment.
 *
 * @param asked who are to do it; those who are excused are not among them
 * @param done who have, those included whose work waits for somebody to mark it
 * @param late of those, who did it after their time
 * @param waiting of those, whose work waits
 * @param overdue who have not, though their time is over
 */
public record WorkTally(int asked, int done, int late, int waiting, int overdue, int excused) {

    public static WorkTally of(Collection<WorkDone> all, Instant now) {
        var asked = all.stream().filter(it -> !it.excused()).toList();
        return new WorkTally(
                asked.size(),
                count(asked, WorkTally::isHandedIn),
                count(asked, it -> isHandedIn(it) && it.late()),
                count(asked, it -> it.stand() == WorkDone.Stand.WAITING),
                count(asked, it -> it.isOverdue(now) || it.isMissed(now)),
                all.size() - asked.size());
    }

    private static boolean isHandedIn(WorkDone work) {
        return work.stand() == WorkDone.Stand.DONE || work.stand() == WorkDone.Stand.WAITING;
    }

    private static int count(Collection<WorkDone> all, Predicate<WorkDone> which) {
        return (int) all.stream().filter(which).count();
    }
}
