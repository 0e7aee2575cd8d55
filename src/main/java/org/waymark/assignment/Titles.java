package org.waymark.assignment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What assigned tasks are called, those too that courses no longer have. */
@Component
public class Titles {

    private final Tasks tasks;
    private final Assignments assignments;

    Titles(Tasks tasks, Assignments assignments) {
        this.tasks = tasks;
        this.assignments = assignments;
    }

    public Map<Assignment.Id, TaskTitle> of(Collection<Assignment> assigned) {
        var editions = assignments.editions(assigned.stream()
                .filter(it -> tasks.titleNow(it.task()).isEmpty())
                .map(Assignment::id)
                .toList());
        return assigned.stream()
                .distinct()
                .collect(toMap(
                        Assignment::id,
                        it -> tasks.titleNow(it.task())
                                .map(now -> new TaskTitle(now, false))
                                .orElseGet(() -> {
                                    var then = Objects.requireNonNull(editions.get(it.id()), "edition");
                                    return new TaskTitle(tasks.titleThen(it.task(), then), true);
                                })));
    }
}
