package org.waymark.identity;

/**
 * How many classes somebody teaches that go on.
 *
 * @param alone in how many of them nobody else does
 */
public record Taught(int classes, int alone) {

    public static final Taught NONE = new Taught(0, 0);
}
