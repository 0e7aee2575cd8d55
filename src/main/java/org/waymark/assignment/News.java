package org.waymark.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.assignment.Assignments.Span;

/**
 * What learners are to be told at a time: what began within the last day, and what is due within the next one and is not done. What
 * began less than a day before it is due is told of once, and what has closed is news to nobody.
 */
record News(Instant now) {

    private static final Duration DAY = Duration.ofDays(1);

    Span begun() {
        return new Span(now.minus(DAY), now);
    }

    Span due() {
        return new Span(now, now.plus(DAY));
    }

    /** What of the work of a class, without what they have been told already. */
    Set<Reminder> of(List<Posted> posted, ClassWork work, Set<Reminder> told) {
        var news = new HashSet<Reminder>();
        for (var it : posted) {
            if (!it.isWithdrawn() && !now.isBefore(it.begins())) {
                add(it, work, news);
            }
        }
        news.removeAll(told);
        return news;
    }

    private void add(Posted posted, ClassWork work, Set<Reminder> news) {
        var id = posted.assignment().id();
        for (var done : work.done().getOrDefault(id, Map.of()).values()) {
            if (done.isOver()) {
                continue;
            }
            if (begun().holds(posted.begins()) && !done.isMissed(now)) {
                news.add(new Reminder(id, done.learner(), Reminder.What.ASSIGNED));
            }
            var dueSoon = done.window()
                    .due()
                    .filter(due -> due().holds(due) && !due.minus(DAY).isBefore(posted.begins()));
            if (dueSoon.isPresent()) {
                news.add(new Reminder(id, done.learner(), Reminder.What.DUE));
            }
        }
    }
}
