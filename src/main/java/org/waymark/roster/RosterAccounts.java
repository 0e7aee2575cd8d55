package org.waymark.roster;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.waymark.classroom.ClassroomId;
import org.waymark.identity.UserId;

/** Where it is kept which accounts were opened for which class. */
public interface RosterAccounts {

    void keep(ClassroomId classroom, Collection<UserId> opened, UserId by, Instant at);

    /** The accounts that were opened for this class. */
    Set<UserId> openedFor(ClassroomId classroom);
}
