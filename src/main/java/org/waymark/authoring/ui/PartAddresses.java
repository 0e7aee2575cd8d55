package org.waymark.authoring.ui;

import java.util.Optional;
import org.waymark.authoring.PartKind;
import org.waymark.base.Slug;
import org.waymark.ui.SiteMap;

/** Where the parts of a course are written that have a page of their own. */
final class PartAddresses {

    private PartAddresses() {}

    static Optional<String> of(Slug course, PartKind kind, Slug id) {
        return switch (kind) {
            case QUIZ -> Optional.of(SiteMap.workbenchQuiz(course, id));
            case COURSE -> Optional.of(SiteMap.workbench(course));
            case OBJECTIVE,
                    MODULE,
                    LESSON,
                    SECTION,
                    SCENARIO,
                    PASSAGE,
                    BANK,
                    ITEM,
                    FIGURE,
                    SOURCE,
                    PARAGRAPH,
                    DIFFERENCE,
                    TERM ->
                Optional.empty();
        };
    }
}
