package org.waymark.roster;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.Right;
import org.waymark.identity.Role;
import org.waymark.identity.UserId;

/** Looking at what a list would do to a class, before it does. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('" + Role.Name.INSTRUCTOR + "')")
public class PlanningRosters {

    private final ClassroomAccess access;
    private final Planner planner;
    private final Curiosity curiosity;

    PlanningRosters(ClassroomAccess access, Planner planner, Curiosity curiosity) {
        this.access = access;
        this.planner = planner;
        this.curiosity = curiosity;
    }

    /** The class into which learners are to be brought, also an archived one. */
    public Classroom classroom(UserId staff, String token) {
        return access.run(staff, token, Right.ROSTER);
    }

    /**
     * What would become of each line.
     *
     * @throws ClassroomArchived where the class is over
     * @throws org.waymark.identity.TooManyTries where somebody tries which user names there are
     */
    public Plan plan(UserId staff, String token, Listing listing) {
        var classroom = access.run(staff, token, Right.ROSTER);
        if (classroom.isArchived()) {
            throw new ClassroomArchived();
        }
        var plan = planner.plan(staff, classroom, listing);
        curiosity.sees(staff, plan);
        return plan;
    }
}
