package org.waymark.classmap;

import org.waymark.base.Slug;
import org.waymark.scenario.Made;

/** A choice that was made, and where it led. */
public record Turn(Made made, Slug to) implements Comparable<Turn> {

    @Override
    public int compareTo(Turn other) {
        var byChoice = made.compareTo(other.made);
        return byChoice != 0 ? byChoice : to.compareTo(other.to);
    }
}
