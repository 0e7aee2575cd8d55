package org.waymark.classroom;

/** Somebody else has changed something since the form was opened whose content was to be kept. */
public class Outdated extends RuntimeException {

    public Outdated() {
        super("this was changed by somebody else in the meantime");
    }
}
