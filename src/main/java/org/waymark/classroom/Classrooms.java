package org.waymark.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where classes are kept, with their staff, learners and groups. What it reads is read in a fixed number of statements. */
public interface Classrooms {

    Optional<Classroom> find(ClassroomId id);

    Optional<Classroom> withToken(String token);

    /** As {@link #find}, and nobody else can change the class or who is in it until the transaction ends. */
    Optional<Classroom> forChange(ClassroomId id);

    /** The classes that somebody runs, archived ones last, then by name. */
    List<Classroom> runBy(UserId staff);

    /** The classes that a learner is in, archived ones last, then by name. */
    List<Classroom> attendedBy(UserId learner);

    List<StaffMember> staff(ClassroomId id);

    /** Everybody who is in the class, was, or asked to be. */
    List<Enrolment> enrolments(ClassroomId id);

    /** How a learner stands to a class. */
    Optional<Enrolment> enrolment(ClassroomId id, UserId learner);

    /** Those who are in the class now. */
    Set<UserId> learners(ClassroomId id);

    /** Those who are in these classes now. */
    Map<ClassroomId, Set<UserId>> learners(Collection<ClassroomId> ids);

    /** The groups of a class, by name; of their members only those who are in the class now. */
    List<Group> groups(ClassroomId id);
}
