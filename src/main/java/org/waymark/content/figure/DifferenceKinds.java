package org.waymark.content.figure;

import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** The kinds of difference a reader meets; which difference is of which kind, the differences themselves say. */
public record DifferenceKinds(Head head, List<Kind> kinds) implements Figure {

    /**
     * A kind of difference.
     *
     * @param meaning what makes a difference one of this kind
     * @param step what a careful reader does about it
     */
    public record Kind(Slug id, LocalizedText text, LocalizedText meaning, LocalizedText step) {}

    public DifferenceKinds {
        kinds = List.copyOf(kinds);
    }
}
