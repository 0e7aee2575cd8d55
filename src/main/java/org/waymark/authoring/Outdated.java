package org.waymark.authoring;

/** Somebody else has changed something since the page was opened from which it was to be kept; nothing was. */
public class Outdated extends RuntimeException {

    public Outdated() {
        super("this was changed by somebody else in the meantime");
    }
}
