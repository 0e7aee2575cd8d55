package org.waymark.interchange;

import java.util.List;
import java.util.Map;

/**
 * A passage of a Twee story.
 *
 * @param metadata what its header says of it in JSON, such as {@code position}; values that are no text are as they were written
 * @param text as it stands in the file, without blank lines at its end
 * @param line the line of its header, counted from 1; the text begins on the next one
 */
public record TweePassage(String name, List<String> tags, Map<String, String> metadata, String text, int line) {

    public TweePassage {
        tags = List.copyOf(tags);
        metadata = Map.copyOf(metadata);
    }

    boolean isTagged(String tag) {
        return tags.contains(tag);
    }
}
