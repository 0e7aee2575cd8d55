package org.waymark.assessment;

/** A pass has been revoked, or is used by another device or for an account that is closed. */
public class PassRefused extends RuntimeException {

    public PassRefused() {
        super("the pass is not good for this");
    }
}
