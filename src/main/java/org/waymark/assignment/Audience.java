package org.waymark.assignment;

import org.waymark.classroom.Group;
import org.waymark.identity.UserId;

/** Whom of a class something is assigned to. */
public sealed interface Audience {

    /** All who are in the class, whenever they came. */
    record Everybody() implements Audience {}

    /** All who are in a group of the class. */
    record Members(Group.Id group) implements Audience {}

    /** One learner of the class. */
    record One(UserId learner) implements Audience {}
}
