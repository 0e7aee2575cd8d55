package org.waymark.content;

import java.util.List;
import java.util.Optional;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * Prose to be read, in sections.
 *
 * @param minutes planned reading time
 * @param objectives what it is for
 */
public record Lesson(
        Slug id, LocalizedText title, LocalizedText summary, int minutes, List<Slug> objectives, List<Section> sections)
        implements Activity {

    public Lesson {
        objectives = List.copyOf(objectives);
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(Slug id) {
        return sections.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
