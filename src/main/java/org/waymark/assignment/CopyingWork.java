package org.waymark.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.classroom.ClassroomCopied;
import org.waymark.classroom.Group;

/**
 * Gives a class that was copied the same work, in the transaction of the copying. Times belong to the old term and are left out, so it
 * can be done at any time until somebody sets some; what was assigned to one learner, and what was withdrawn, is left out, too.
 */
@Component
class CopyingWork {

    private final Assignments assignments;
    private final FindingTasks tasks;
    private final Clock clock;

    CopyingWork(Assignments assignments, FindingTasks tasks, Clock clock) {
        this.assignments = assignments;
        this.tasks = tasks;
        this.clock = clock;
    }

    @EventListener
    void on(ClassroomCopied copied) {
        var now = clock.instant();
        var current = tasks.now();
        var originals = assignments.of(copied.from()).stream()
                .filter(it -> !it.isWithdrawn())
                .map(Posted::assignment)
                .toList();
        var ids = Ids.timeOrdered(now, originals.size());
        var copies = IntStream.range(0, originals.size())
                .mapToObj(place -> copy(new Assignment.Id(ids.get(place)), originals.get(place), copied, current, now))
                .flatMap(Optional::stream)
                .toList();
        assignments.add(
                copies,
                copies.stream()
                        .map(it -> AssignmentChange.of(it, AssignmentChange.What.ASSIGNED, copied.by(), now, ""))
                        .toList());
    }

    /** What courses no longer have is left out, like what nobody is left for. */
    private static Optional<Posted> copy(
            Assignment.Id id, Assignment old, ClassroomCopied copied, Tasks current, Instant now) {
        var edition = current.edition(old.task());
        var audience = audience(old.audience(), copied.groups());
        if (edition.isEmpty() || audience.isEmpty()) {
            return Optional.empty();
        }
        var copy = new Assignment(
                id,
                Ids.token(),
                copied.to(),
                old.task(),
                audience.get(),
                Window.ANY_TIME,
                old.attempts(),
                old.counting(),
                old.late(),
                old.note(),
                1);
        return Optional.of(new Posted(copy, edition.get(), now, Optional.empty()));
    }

    private static Optional<Audience> audience(Audience old, Map<Group.Id, Group.Id> groups) {
        return switch (old) {
            case Audience.Everybody() -> Optional.of(old);
            case Audience.Members(var group) ->
                Optional.ofNullable(groups.get(group)).map(Audience.Members::new);
            case Audience.One _ -> Optional.empty();
        };
    }
}
