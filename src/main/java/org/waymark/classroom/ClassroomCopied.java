package org.waymark.classroom;

import java.util.Map;
import org.waymark.identity.UserId;

/**
 * A class was copied to a new term, without learners; what belongs to it elsewhere can be copied in the same transaction.
 *
 * @param groups which group of the new class takes the place of which one of the old
 */
public record ClassroomCopied(ClassroomId from, ClassroomId to, UserId by, Map<Group.Id, Group.Id> groups) {

    public ClassroomCopied {
        groups = Map.copyOf(groups);
    }
}
