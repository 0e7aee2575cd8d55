package org.waymark.classroom;

/** Whether something depends on a group; whoever makes something depend on groups answers. */
public interface GroupUses {

    boolean isUsed(Group.Id group);
}
