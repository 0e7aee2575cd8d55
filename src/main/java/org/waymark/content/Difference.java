package org.waymark.content;

import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** A point on which sources contradict each other, or one contradicts itself. */
public record Difference(Slug id, List<Citation> places, LocalizedText text) {

    public Difference {
        places = List.copyOf(places);
    }
}
