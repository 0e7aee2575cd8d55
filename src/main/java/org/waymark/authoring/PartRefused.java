package org.waymark.authoring;

/** A part of a course was not begun, moved or taken away; nothing has changed. */
public class PartRefused extends RuntimeException {

    private final Hindrance hindrance;

    public PartRefused(Hindrance hindrance) {
        super("the parts of a course stay as they are: " + hindrance);
        this.hindrance = hindrance;
    }

    public Hindrance hindrance() {
        return hindrance;
    }
}
