package org.waymark.authoring;

import java.util.List;

/**
 * A part that was taken away, and how it comes back.
 *
 * @param files those that were changed by it
 */
public record Removed(List<Before> files) {

    /**
     * A file that was changed.
     *
     * @param after what there is of it since
     * @param text that it had before
     */
    public record Before(Basis after, String text) {}

    public Removed {
        files = List.copyOf(files);
    }
}
