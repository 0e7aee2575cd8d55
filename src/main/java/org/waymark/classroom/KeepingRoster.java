package org.waymark.classroom;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.identity.People;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;

/** Who is in a class: letting in, turning away, removing, restoring, bringing in by a list. Each is done with all who are named or nobody. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class KeepingRoster {

    private final Classrooms classrooms;
    private final ClassroomAccess access;
    private final Enrolling enrolling;
    private final People people;
    private final ObjectProvider<LastSeen> activity;

    KeepingRoster(
            Classrooms classrooms,
            ClassroomAccess access,
            Enrolling enrolling,
            People people,
            ObjectProvider<LastSeen> activity) {
        this.classrooms = classrooms;
        this.access = access;
        this.enrolling = enrolling;
        this.people = people;
        this.activity = activity;
    }

    /** Everybody who has to do with the class as a learner, for all who run it. */
    @Transactional(readOnly = true)
    public Roster roster(UserId staff, String token) {
        var classroom = access.run(staff, token);
        var id = classroom.id();
        var enrolments = classrooms.enrolments(id);
        var names = people.all(enrolments.stream().map(Enrolment::learner).toList());
        // what they do after the end of a class is none of its business
        var seen = lastSeen(enrolments.stream()
                .filter(it -> it.isIn() && !classroom.isArchived())
                .map(Enrolment::learner)
                .toList());
        return new Roster(
                enrolments.stream()
                        .map(it -> new Roster.Listed(
                                names.getOrDefault(it.learner(), new Person(it.learner(), "", "–")),
                                it,
                                Optional.ofNullable(seen.get(it.learner()))))
                        .toList(),
                classrooms.groups(id));
    }

    private Map<UserId, Instant> lastSeen(List<UserId> learners) {
        var latest = new HashMap<UserId, Instant>();
        activity.orderedStream()
                .forEach(it -> it.of(learners)
                        .forEach((learner, at) ->
                                latest.merge(learner, at, (one, other) -> one.isAfter(other) ? one : other)));
        return latest;
    }

    /** Lets in who has asked. */
    public void admit(UserId staff, String token, Collection<UserId> learners) {
        enrolling.move(access.change(staff, token, Right.ROSTER), learners, Move.ADMIT, staff, "");
    }

    /** Turns away who has asked. */
    public void decline(UserId staff, String token, Collection<UserId> learners) {
        enrolling.move(access.change(staff, token, Right.ROSTER), learners, Move.DECLINE, staff, "");
    }

    /** Takes turning away back; they wait again. */
    public void undoDecline(UserId staff, String token, Collection<UserId> learners) {
        enrolling.move(access.change(staff, token, Right.ROSTER), learners, Move.UNDO_DECLINE, staff, "");
    }

    /** Takes out who is in the class; the reason, which may be empty, is for those who run it. */
    public void remove(UserId staff, String token, Collection<UserId> learners, String reason) {
        enrolling.move(access.change(staff, token, Right.ROSTER), learners, Move.REMOVE, staff, reason);
    }

    /** Takes removing back. */
    public void restore(UserId staff, String token, Collection<UserId> learners) {
        enrolling.move(access.change(staff, token, Right.ROSTER), learners, Move.RESTORE, staff, "");
    }

    /** Why which of these cannot be brought into the class now, as {@link #enrolling} would find; places apart. */
    @Transactional(readOnly = true)
    public Map<UserId, Refusal> obstacles(UserId staff, String token, Collection<UserId> learners) {
        return obstacles(access.run(staff, token, Right.ROSTER).id(), learners, Set.of());
    }

    /**
     * Brings these into the class; whoever is in it stays.
     *
     * @param restored those of them who were removed and are to come back
     * @throws EnrollingRefused where some of them cannot be brought in
     * @throws ClassroomRefused where there are not enough places
     */
    public void enrolling(UserId staff, String token, Collection<UserId> learners, Set<UserId> restored) {
        var classroom = access.change(staff, token, Right.ROSTER);
        var obstacles = obstacles(classroom.id(), learners, restored);
        if (!obstacles.isEmpty()) {
            throw new EnrollingRefused(obstacles);
        }
        var removed = classrooms.enrolments(classroom.id(), learners).values().stream()
                .filter(it -> it.state() == Enrolment.State.REMOVED)
                .map(Enrolment::learner)
                .toList();
        var moves = new HashMap<UserId, Move>();
        learners.forEach(it -> moves.put(it, Move.ENROL));
        removed.forEach(it -> moves.put(it, Move.RESTORE));
        enrolling.move(classroom, moves, staff, "");
    }

    private Map<UserId, Refusal> obstacles(ClassroomId id, Collection<UserId> learners, Set<UserId> restored) {
        var obstacles = new HashMap<UserId, Refusal>();
        classrooms
                .enrolments(id, learners)
                .forEach((learner, it) -> it.obstacle(restored.contains(learner) ? Move.RESTORE : Move.ENROL)
                        .ifPresent(refusal -> obstacles.put(learner, refusal)));
        classrooms.staff(id).stream()
                .map(StaffMember::user)
                .filter(learners::contains)
                .forEach(it -> obstacles.put(it, Refusal.RUNS_THIS_CLASS));
        return obstacles;
    }
}
