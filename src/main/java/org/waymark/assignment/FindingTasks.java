package org.waymark.assignment;

import static java.util.stream.Collectors.toMap;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.waymark.base.LocalizedText;
import org.waymark.content.Edition;
import org.waymark.content.EditionId;
import org.waymark.content.Library;

/** Finds tasks in the courses as they are now, all of them in one statement, and as they were. */
@Component
class FindingTasks {

    private final Library library;

    FindingTasks(Library library) {
        this.library = library;
    }

    Tasks now() {
        return new Tasks(library.current().stream().collect(toMap(Edition::courseId, Function.identity())));
    }

    LocalizedText titleThen(Task task, EditionId edition) {
        return Tasks.title(library.edition(edition).course(), task)
                .orElseThrow(() -> new IllegalStateException("edition " + edition.value() + " lost " + task.id()));
    }
}
