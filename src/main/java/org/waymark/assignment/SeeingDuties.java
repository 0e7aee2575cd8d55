package org.waymark.assignment;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.content.Activity;
import org.waymark.content.Course;
import org.waymark.identity.UserId;

/** Seeing what one is to do. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SeeingDuties {

    private final Duties duties;
    private final ClassroomAccess access;

    SeeingDuties(Duties duties, ClassroomAccess access) {
        this.duties = duties;
        this.access = access;
    }

    /** In all classes that go on, the first due first. */
    public List<Duty> of(UserId learner) {
        return duties.of(learner);
    }

    /** For which an activity is to be done, alone or as part of its module; the first due first. */
    public List<Duty> at(UserId learner, Course course, Activity activity) {
        return duties.of(learner, Tasks.askingFor(course, activity));
    }

    /** In one class that the learner is in; one that is over asks for nothing any more. */
    public InClass in(UserId learner, String classroom) {
        var attended = access.attend(learner, classroom);
        return new InClass(
                attended,
                duties.of(learner).stream()
                        .filter(duty -> duty.classroom().id().equals(attended.id()))
                        .toList());
    }

    /** A class, and what a learner is to do in it. */
    public record InClass(Classroom classroom, List<Duty> duties) {}
}
