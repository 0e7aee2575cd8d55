package org.waymark.classreport;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.assignment.Task;
import org.waymark.assignment.WorkDone;
import org.waymark.identity.UserId;

/**
 * When the learners of a class were last active with what was assigned to them.
 *
 * @param parts what each task is made of
 * @param lastActive by learner and activity
 * @param failedTwice the quizzes of which a learner did not pass the last two attempts
 */
record Activity(
        Map<Task, List<Ref>> parts, Map<UserId, Map<Ref, Instant>> lastActive, Map<UserId, Set<Ref>> failedTwice) {

    Optional<Stuck> stuck(WorkDone work, Task task, Instant now) {
        var failed = failedTwice.getOrDefault(work.learner(), Set.of());
        return Stuck.with(
                work,
                parts(task).stream()
                        .map(lastActive.getOrDefault(work.learner(), Map.of())::get)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder()),
                parts(task).stream().anyMatch(failed::contains),
                now);
    }

    private List<Ref> parts(Task task) {
        return parts.getOrDefault(task, List.of());
    }

    /** When a learner was last active with anything that was assigned to the class. */
    Optional<Instant> lastActive(UserId learner) {
        return Stream.of(lastActive.getOrDefault(learner, Map.of()))
                .flatMap(all -> all.values().stream())
                .max(Comparator.naturalOrder());
    }
}
