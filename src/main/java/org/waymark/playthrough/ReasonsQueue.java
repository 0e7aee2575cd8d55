package org.waymark.playthrough;

import java.util.List;
import org.waymark.base.LocalizedText;

/**
 * Texts for instructors to rate.
 *
 * @param all how many wait
 * @param waiting those of them that have waited longest
 * @param rated what instructors rated last, the newest first
 */
public record ReasonsQueue(int all, List<Entry> waiting, List<Entry> rated) {

    /** A text with the words for where it comes from; its writer is not among them. */
    public record Entry(WrittenReasons reasons, LocalizedText course, LocalizedText scenario, LocalizedText prompt) {}

    public ReasonsQueue {
        waiting = List.copyOf(waiting);
        rated = List.copyOf(rated);
    }
}
