package org.waymark.assignment;

import org.springframework.stereotype.Component;
import org.waymark.classroom.Group;
import org.waymark.classroom.GroupUses;

/** Tells which groups have something to do. */
@Component
class GroupsWithWork implements GroupUses {

    private final Assignments assignments;

    GroupsWithWork(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean isUsed(Group.Id group) {
        return assignments.isAnyFor(group);
    }
}
