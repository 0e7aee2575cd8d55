package org.waymark.content.figure;

import java.util.Comparator;
import java.util.List;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/** What happened when, in the order of time. */
public record Timeline(Head head, List<Entry> entries) implements Figure {

    /** What an entry speaks of. */
    public enum Kind {
        AGREEMENT,
        EVENT,
        INSTITUTION,
        EXERCISE
    }

    /**
     * A statement with a date.
     *
     * @param isInferred whether the date is not in the text but concluded from it
     * @param lesson the lesson that tells of it
     */
    public record Entry(
            Slug id, When when, Kind kind, boolean isInferred, LocalizedText text, List<Citation> cites, Slug lesson) {

        public Entry {
            cites = List.copyOf(cites);
        }
    }

    public Timeline {
        entries = entries.stream().sorted(Comparator.comparing(Entry::when)).toList();
    }
}
