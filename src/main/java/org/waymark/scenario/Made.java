package org.waymark.scenario;

import org.waymark.base.Slug;

/** A choice and the passage to which it belongs; the ids of choices are unique within their passage only. */
public record Made(Slug passage, Slug choice) implements Comparable<Made> {

    @Override
    public int compareTo(Made other) {
        var byPassage = passage.compareTo(other.passage);
        return byPassage != 0 ? byPassage : choice.compareTo(other.choice);
    }

    @Override
    public String toString() {
        return passage + "/" + choice;
    }
}
