package org.waymark.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/** Looking at what a class has been assigned and what became of it, for those who run it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LookingAtWork {

    private final ClassroomAccess access;
    private final Classrooms classrooms;
    private final Assignments assignments;
    private final Concessions concessions;
    private final SeeingClassWork seeing;

    LookingAtWork(
            ClassroomAccess access,
            Classrooms classrooms,
            Assignments assignments,
            Concessions concessions,
            SeeingClassWork seeing) {
        this.access = access;
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.concessions = concessions;
        this.seeing = seeing;
    }

    /** As much of it as this person may see. */
    public WorkOverview of(UserId staff, String token) {
        var classroom = access.run(staff, token);
        var viewer = access.runner(staff, classroom.id());
        return new WorkOverview(
                classroom,
                viewer,
                assignments.of(classroom.id()),
                classrooms.groups(classroom.id()),
                classrooms.learners(classroom.id()),
                viewer.may(Right.FOLLOW) ? Optional.of(seeing.of(classroom)) : Optional.empty(),
                viewer.may(Right.ASSIGN) ? concessions.of(classroom.id()) : List.of());
    }
}
