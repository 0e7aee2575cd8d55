package org.waymark.assessment;

/** The attempt has been handed in and takes no further answers. */
public class AttemptClosed extends RuntimeException {

    public AttemptClosed(AttemptId id) {
        super("attempt " + id.value() + " has been handed in");
    }
}
