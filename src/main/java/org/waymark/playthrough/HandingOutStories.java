package org.waymark.playthrough;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Editions;
import org.waymark.content.Library;
import org.waymark.content.files.ScenarioReading;
import org.waymark.interchange.TweeExport;

/** Scenarios for other programs. They contain keys and debriefs, so learners never get them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class HandingOutStories {

    private final Library library;
    private final Editions editions;

    HandingOutStories(Library library, Editions editions) {
        this.library = library;
        this.editions = editions;
    }

    /**
     * A scenario of the current edition as a Twee story that carries its file.
     *
     * @throws ScenarioNotFound when the course has no such scenario
     */
    public String twee(Slug course, Slug scenario, Language language) {
        var edition = library.current(course).orElseThrow(() -> new ScenarioNotFound(course, scenario));
        var told = edition.course().scenario(scenario).orElseThrow(() -> new ScenarioNotFound(course, scenario));
        var file = editions.files(edition.id())
                .text(ScenarioReading.path(scenario))
                .orElseThrow(() -> new ScenarioNotFound(course, scenario));
        return TweeExport.write(told, language, file);
    }
}
