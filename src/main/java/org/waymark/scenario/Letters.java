package org.waymark.scenario;

/** Letters by which people talk about what can be chosen: A, B, C. */
public final class Letters {

    private static final int ALPHABET = 26;

    private Letters() {}

    /**
     * The letter of a choice goes by its place among all choices of its passage, whether they are open or not: it is the same on every
     * page and for everybody.
     */
    public static String of(Passage passage, Choice choice) {
        return at(passage.choices().indexOf(choice));
    }

    /** The letter of what stands at this place, from 0; two letters after Z. */
    public static String at(int place) {
        var last = String.valueOf((char) ('A' + place % ALPHABET));
        return place < ALPHABET ? last : at(place / ALPHABET - 1) + last;
    }
}
