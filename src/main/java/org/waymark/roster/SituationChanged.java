package org.waymark.roster;

/** Something has changed since a plan was looked at; nothing was done, and there is a new plan to look at. */
public class SituationChanged extends RuntimeException {

    private final transient Plan plan;

    public SituationChanged(Plan plan) {
        super("what the list meets has changed since it was looked at");
        this.plan = plan;
    }

    public Plan plan() {
        return plan;
    }
}
