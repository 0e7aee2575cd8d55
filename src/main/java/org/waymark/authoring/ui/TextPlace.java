package org.waymark.authoring.ui;

import java.util.Locale;
import java.util.Optional;
import org.waymark.base.Language;
import org.waymark.base.Slug;

/**
 * A text of a lesson that is written by itself, in one language.
 *
 * @param section empty for the title and the summary of the lesson
 */
record TextPlace(Optional<Slug> section, Part part, Language language) {

    /** What it is of the lesson or of its section. */
    enum Part {
        TITLE,
        SUMMARY,
        HEADING,
        BODY;

        /** Whether it is one of the two that stand above all sections. */
        boolean isInFront() {
            return this == TITLE || this == SUMMARY;
        }
    }

    TextPlace {
        if (part.isInFront() == section.isPresent()) {
            throw new IllegalArgumentException("title and summary are of the lesson, heading and body of a section");
        }
    }

    /** The two texts that belong together there. */
    static TextPlace first(Optional<Slug> section, Language language) {
        return new TextPlace(section, section.isPresent() ? Part.HEADING : Part.TITLE, language);
    }

    static TextPlace second(Optional<Slug> section, Language language) {
        return new TextPlace(section, section.isPresent() ? Part.BODY : Part.SUMMARY, language);
    }

    /** Its name within the lesson: {@code en renewal body}. */
    String name() {
        return language.tag() + " " + section.map(Slug::value).orElse("-") + " "
                + part.name().toLowerCase(Locale.ROOT);
    }
}
