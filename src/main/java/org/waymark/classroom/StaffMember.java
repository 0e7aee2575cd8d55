package org.waymark.classroom;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.identity.UserId;

/**
 * Somebody who runs a class.
 *
 * @param teacher whether they have every right and may settle who else runs the class; otherwise they assist with the rights given
 */
public record StaffMember(UserId user, boolean teacher, Set<Right> rights) {

    public StaffMember {
        rights = Set.copyOf(teacher ? EnumSet.allOf(Right.class) : rights);
    }

    public static StaffMember teacher(UserId user) {
        return new StaffMember(user, true, Set.of());
    }

    public static StaffMember assistant(UserId user, Set<Right> rights) {
        return new StaffMember(user, false, rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
