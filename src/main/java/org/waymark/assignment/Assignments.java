package org.waymark.assignment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.classroom.ClassroomId;
import org.waymark.classroom.Group;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** Where assignments are kept, with what became of them. */
public interface Assignments {

    /** Keeps new assignments. */
    void add(List<Posted> posted, List<AssignmentChange> changes);

    /** Keeps what has become of an assignment. */
    void keep(Posted posted, AssignmentChange change);

    Optional<Posted> find(ClassroomId classroom, String token);

    /** All of a class, withdrawn ones too, in the order in which they were assigned. */
    List<Posted> of(ClassroomId classroom);

    /** What a learner is to do now in all classes that go on, in no particular order. */
    List<Theirs> inForceFor(UserId learner);

    /** Of these tasks what any of these learners is to do now in classes that go on; in one statement. */
    List<Theirs> inForceFor(Collection<UserId> learners, Collection<Task> tasks);

    /** As {@link #inForceFor(Collection, Collection)}, of classes that one learner has gone from, and not before this moment. */
    List<Theirs> inForceWhereGone(UserId learner, Instant since, Collection<Task> tasks);

    /** Whether a group is to do something now. */
    boolean isAnyFor(Group.Id group);

    /** What was done with an assignment, the newest first. */
    List<AssignmentChange> changes(Assignment.Id assignment);

    /** In which editions the tasks of these assignments were there. */
    Map<Assignment.Id, EditionId> editions(Collection<Assignment.Id> assignments);

    /** The classes that go on and have something that began, or is due for somebody, in these spans of time. */
    List<ClassroomId> withNews(Span begun, Span due);

    /** From the first moment, which is not part of it, to the second, which is. */
    record Span(Instant after, Instant until) {

        public boolean holds(Instant moment) {
            return moment.isAfter(after) && !moment.isAfter(until);
        }
    }
}
