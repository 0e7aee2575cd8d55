package org.waymark.assignment;

import org.waymark.identity.UserId;

/** That a learner is told something of an assignment, once. */
public record Reminder(Assignment.Id assignment, UserId learner, What what) {

    /** What they are told. */
    public enum What {
        /** That it is there. */
        ASSIGNED,
        /** That it is due within a day. */
        DUE
    }
}
