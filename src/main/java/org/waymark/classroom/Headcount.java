package org.waymark.classroom;

/**
 * How many learners a class has.
 *
 * @param learners who are in it now
 * @param waiting who have asked to be let in
 */
public record Headcount(int learners, int waiting) {

    public static final Headcount NOBODY = new Headcount(0, 0);
}
