package org.waymark.classroom;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where classes are kept, with their staff, learners and groups. What it reads is read in a fixed number of statements. */
public interface Classrooms {

    /** Keeps a new class with the one who teaches it; nothing lets anybody in yet. */
    void open(Classroom classroom, UserId teacher);

    /** Keeps what may change: name, term, zone, whether it is archived. */
    void keep(Classroom classroom);

    Optional<Classroom> find(ClassroomId id);

    Optional<Classroom> withToken(String token);

    /** As {@link #find}, and nobody else can change the class or who is in it until the transaction ends. */
    Optional<Classroom> forChange(ClassroomId id);

    /** The classes that somebody runs, archived ones last, then by name. */
    List<Classroom> runBy(UserId staff);

    /** The classes that a learner is in, archived ones last, then by name. */
    List<Classroom> attendedBy(UserId learner);

    /** Every class to which a learner stands in some way, in the order of {@link #attendedBy}. */
    List<Attended> of(UserId learner);

    /** Teachers first. */
    List<StaffMember> staff(ClassroomId id);

    /** The staff of these classes. */
    Map<ClassroomId, List<StaffMember>> staff(Collection<ClassroomId> ids);

    /** Keeps somebody as one of the staff, new or with other rights; since when is kept for those who are. */
    void keepStaff(ClassroomId id, Collection<StaffMember> members, Instant at);

    void dropStaff(ClassroomId id, UserId member);

    /** How many are in each of these classes, and wait. */
    Map<ClassroomId, Headcount> headcounts(Collection<ClassroomId> ids);

    /** Everybody who is in the class, was, or asked to be. */
    List<Enrolment> enrolments(ClassroomId id);

    /** How these learners stand to a class, those who stand to it in some way. */
    Map<UserId, Enrolment> enrolments(ClassroomId id, Collection<UserId> learners);

    /** Keeps how learners stand to a class from now on. */
    void keep(ClassroomId id, Collection<Enrolment> enrolments);

    /** How a learner stands to a class. */
    Optional<Enrolment> enrolment(ClassroomId id, UserId learner);

    /** Those who are in the class now. */
    Set<UserId> learners(ClassroomId id);

    /** Those who are in these classes now; nobody's is an empty set. */
    Map<ClassroomId, Set<UserId>> learners(Collection<ClassroomId> ids);

    /** The groups of a class, by name; of their members only those who are in the class now. */
    List<Group> groups(ClassroomId id);

    /** Keeps new groups of a class. */
    void addGroups(ClassroomId id, Collection<Group> groups);

    /** Keeps a group that has changed; those of it who are not in the class now stay as they were. */
    void keep(ClassroomId id, Group group);

    void dissolve(ClassroomId id, Group.Id group);
}
