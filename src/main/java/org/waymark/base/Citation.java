package org.waymark.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pointer from a statement to the numbered place in a source on which it rests. */
public record Citation(Slug source, Anchor anchor) {

    /**
     * Reads {@code ozsoy-2023 ¶22} and {@code ozsoy-2023 ¶22, ¶51, fn-9}: one source, one or more places.
     *
     * @return the citations in the order written, or nothing when any part cannot be read
     */
    public static Optional<List<Citation>> parse(String text) {
        var space = text.strip().indexOf(' ');
        if (space < 0 || !Slug.isValid(text.strip().substring(0, space))) {
            return Optional.empty();
        }
        var source = new Slug(text.strip().substring(0, space));
        var citations = new ArrayList<Citation>();
        for (var place : text.strip().substring(space + 1).split(",", -1)) {
            var anchor = Anchor.parse(place.strip());
            if (anchor.isEmpty()) {
                return Optional.empty();
            }
            citations.add(new Citation(source, anchor.get()));
        }
        return Optional.of(List.copyOf(citations));
    }

    @Override
    public String toString() {
        return source + " " + anchor;
    }
}
