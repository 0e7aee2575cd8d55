package org.waymark.assessment;

/** Something has changed since a regrading was looked at: nothing was done, and it has to be looked at again. */
public class RegradingOutdated extends RuntimeException {

    public RegradingOutdated(String what) {
        super(what);
    }
}
