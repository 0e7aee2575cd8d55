package org.waymark.assignment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Group;
import org.waymark.classroom.Right;
import org.waymark.classroom.StaffMember;
import org.waymark.identity.UserId;

/**
 * The work of a class as one of those who run it sees it.
 *
 * @param viewer whoever looks
 * @param posted everything that was ever assigned, in the order in which it was
 * @param learners who are in the class now
 * @param done what became of it; only for those who may follow the learners
 * @param granted what single learners have more of; only for those who may assign
 */
public record WorkOverview(
        Classroom classroom,
        StaffMember viewer,
        List<Posted> posted,
        List<Group> groups,
        Set<UserId> learners,
        Optional<ClassWork> done,
        List<Concession> granted) {

    public WorkOverview {
        posted = List.copyOf(posted);
        groups = List.copyOf(groups);
        learners = Set.copyOf(learners);
        granted = List.copyOf(granted);
    }

    /** Whether the viewer may assign, change and grant something now. */
    public boolean isOpenForChange() {
        return mayAssign() && !classroom.isArchived();
    }

    /** Whether the viewer may see what single learners were granted. */
    public boolean mayAssign() {
        return viewer.may(Right.ASSIGN);
    }

    /** Whether the viewer may see what single learners did. */
    public boolean isFollowed() {
        return done.isPresent();
    }

    /** What is asked for now, in the order in which it is due; what is due at no time comes last. */
    public List<Posted> inForce() {
        return posted.stream()
                .filter(it -> !it.isWithdrawn())
                .sorted(Comparator.comparing(WorkOverview::end))
                .toList();
    }

    private static Instant end(Posted posted) {
        var window = posted.assignment().window();
        return window.due().or(window::closes).orElse(Instant.MAX);
    }

    /** What was withdrawn, the last first. */
    public List<Posted> withdrawn() {
        return posted.stream()
                .filter(Posted::isWithdrawn)
                .sorted(Comparator.comparing((Posted it) -> it.withdrawnAt().orElseThrow())
                        .reversed())
                .toList();
    }

    public Optional<Posted> posted(String token) {
        return posted.stream()
                .filter(it -> it.assignment().token().equals(token))
                .findFirst();
    }

    /** The learners to whom something is assigned. */
    public Set<UserId> audience(Assignment assignment) {
        return Audiences.of(assignment.audience(), learners, groups);
    }

    /** What learners have made of an assignment, by learner; nothing for those who may not follow them. */
    public Map<UserId, WorkDone> done(Assignment assignment) {
        return done.map(it -> it.done().getOrDefault(assignment.id(), Map.of())).orElseGet(Map::of);
    }

    /** What has been granted at an assignment, by learner. */
    public Map<UserId, Concession> granted(Assignment assignment) {
        return granted.stream()
                .filter(it -> it.assignment().equals(assignment.id()))
                .collect(Collectors.toMap(Concession::learner, Function.identity()));
    }
}
