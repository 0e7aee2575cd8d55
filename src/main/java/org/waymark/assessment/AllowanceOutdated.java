package org.waymark.assessment;

/** Somebody else has changed in the meantime what a learner or a group is allowed; nothing was overwritten. */
public class AllowanceOutdated extends RuntimeException {

    AllowanceOutdated() {
        super("what is allowed was changed after it was looked at");
    }
}
