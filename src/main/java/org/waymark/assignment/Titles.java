package org.waymark.assignment;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.base.LocalizedText;
import org.waymark.content.EditionId;

/** What assigned tasks are called, those too that courses no longer have. */
@Component
public class Titles {

    private final FindingTasks tasks;
    private final Assignments assignments;

    Titles(FindingTasks tasks, Assignments assignments) {
        this.tasks = tasks;
        this.assignments = assignments;
    }

    /** In two statements at most, as long as no edition has to be read again. */
    public Map<Assignment.Id, TaskTitle> of(Collection<Assignment> assigned) {
        return of(assigned, tasks.now());
    }

    Map<Assignment.Id, TaskTitle> of(Collection<Assignment> assigned, Tasks now) {
        var editions = assignments.editions(assigned.stream()
                .filter(it -> now.title(it.task()).isEmpty())
                .map(Assignment::id)
                .toList());
        return assigned.stream()
                .distinct()
                .collect(toMap(Assignment::id, it -> title(it, now.title(it.task()), editions)));
    }

    private TaskTitle title(Assignment it, Optional<LocalizedText> now, Map<Assignment.Id, EditionId> editions) {
        return now.map(text -> new TaskTitle(text, false))
                .orElseGet(() ->
                        new TaskTitle(tasks.titleThen(it.task(), Objects.requireNonNull(editions.get(it.id()))), true));
    }
}
