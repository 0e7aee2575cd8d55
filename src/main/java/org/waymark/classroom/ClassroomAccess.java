package org.waymark.classroom;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.identity.UserId;

/** Who may do what in which class; every service that speaks of a class asks here first. */
@Component
public class ClassroomAccess {

    private final Classrooms classrooms;

    ClassroomAccess(Classrooms classrooms) {
        this.classrooms = classrooms;
    }

    /**
     * A class that somebody runs.
     *
     * @throws ClassroomNotFound where there is none, or somebody else runs it
     */
    public Classroom run(UserId staff, String token) {
        var classroom = classrooms.withToken(token).orElseThrow(ClassroomNotFound::new);
        runner(staff, classroom.id());
        return classroom;
    }

    /**
     * As {@link #run}, of somebody who has this right in it; an archived class too, for reading.
     *
     * @throws RightMissing where they run it without this right
     */
    public Classroom run(UserId staff, String token, Right right) {
        var classroom = run(staff, token);
        require(staff, classroom.id(), right);
        return classroom;
    }

    /**
     * As {@link #run(UserId, String, Right)}, for changing it: until the transaction ends nobody else can change the class or who
     * is in it.
     *
     * @throws ClassroomArchived where the class is over
     */
    public Classroom change(UserId staff, String token, Right right) {
        var id = run(staff, token).id();
        var classroom = classrooms.forChange(id).orElseThrow(ClassroomNotFound::new);
        // what was read before the lock may have changed while waiting for it
        require(staff, id, right);
        if (classroom.isArchived()) {
            throw new ClassroomArchived();
        }
        return classroom;
    }

    /**
     * A class that somebody teaches, for what only its teachers may change; an archived class too, and locked as with {@link #change}.
     *
     * @throws TeachersOnly where they assist in it
     */
    public Classroom teach(UserId teacher, String token) {
        var id = run(teacher, token).id();
        var classroom = classrooms.forChange(id).orElseThrow(ClassroomNotFound::new);
        if (!runner(teacher, id).teacher()) {
            throw new TeachersOnly();
        }
        return classroom;
    }

    /**
     * A class that a learner is in now.
     *
     * @throws ClassroomNotFound where there is none, or the learner is not in it
     */
    public Classroom attend(UserId learner, String token) {
        var classroom = classrooms.withToken(token).orElseThrow(ClassroomNotFound::new);
        if (classrooms
                .enrolment(classroom.id(), learner)
                .filter(Enrolment::isIn)
                .isEmpty()) {
            throw new ClassroomNotFound();
        }
        return classroom;
    }

    /** What somebody is in a class they help to run; nothing where they do not. */
    public Optional<StaffMember> member(UserId staff, ClassroomId id) {
        return classrooms.staff(id).stream()
                .filter(it -> it.user().equals(staff))
                .findFirst();
    }

    /**
     * What somebody is in a class they help to run.
     *
     * @throws ClassroomNotFound where they do not
     */
    public StaffMember runner(UserId staff, ClassroomId id) {
        return member(staff, id).orElseThrow(ClassroomNotFound::new);
    }

    private void require(UserId staff, ClassroomId id, Right right) {
        if (!runner(staff, id).may(right)) {
            throw new RightMissing(right);
        }
    }
}
