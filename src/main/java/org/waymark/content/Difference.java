package org.waymark.content;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A point on which sources contradict each other, or one contradicts itself.
 *
 * @param kind of which kind it is, where a figure of the course tells kinds apart
 * @param facts entries of the author's own ledger that it touches
 */
public record Difference(Slug id, Optional<Slug> kind, List<Citation> places, List<String> facts, LocalizedText text) {

    public Difference {
        places = List.copyOf(places);
        facts = List.copyOf(facts);
    }
}
