package org.waymark.authoring;

import java.util.List;

/**
 * A section that was moved, and how it goes back.
 *
 * @param files those of the lesson
 */
public record SectionMoved(List<Removed.Before> files) {

    public SectionMoved {
        files = List.copyOf(files);
    }
}
