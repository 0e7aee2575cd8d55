package org.waymark.classreport;

import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assignment.AssignmentNotFound;
import org.waymark.assignment.Assignments;
import org.waymark.assignment.Audiences;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Classrooms;
import org.waymark.classroom.Right;
import org.waymark.identity.UserId;

/** What one learner did with one assignment of a class, as far as it can be told without opening an attempt: that is a look, and is kept. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LookingCloser {

    private final ClassroomAccess access;
    private final Classrooms classrooms;
    private final Assignments assignments;
    private final TellingDeeds deeds;
    private final Clock clock;

    LookingCloser(
            ClassroomAccess access, Classrooms classrooms, Assignments assignments, TellingDeeds deeds, Clock clock) {
        this.access = access;
        this.classrooms = classrooms;
        this.assignments = assignments;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * What a learner did with an assignment, by its token.
     *
     * @throws AssignmentNotFound where the class has none, or it is not this learner's
     */
    public Detail at(UserId staff, String token, String assignment, UserId learner) {
        var classroom = access.run(staff, token, Right.FOLLOW);
        var posted = assignments.find(classroom.id(), assignment).orElseThrow(AssignmentNotFound::new);
        var theirs = Audiences.of(
                posted.assignment().audience(), classrooms.learners(classroom.id()), classrooms.groups(classroom.id()));
        if (!theirs.contains(learner)) {
            throw new AssignmentNotFound();
        }
        return deeds.of(
                learner, posted.assignment().task(), classroom.archivedAt().orElseGet(clock::instant));
    }
}
