package org.waymark.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.assignment.AssignmentChange.What;
import org.waymark.base.Ids;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.ClassroomAccess;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.Right;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** Giving a class something to do, changing it, withdrawing it and bringing it back; attempts that run get what is granted by it. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class AssigningWork {

    /** So many assignments a class may have, withdrawn ones included. */
    public static final int MOST = 500;

    private final ClassroomAccess access;
    private final Assignments assignments;
    private final CheckingForms checking;
    private final RunningWork running;
    private final Clock clock;

    AssigningWork(
            ClassroomAccess access, Assignments assignments, CheckingForms checking, RunningWork running, Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.checking = checking;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Assigns all of it, or nothing.
     *
     * @throws WorkRefused for the first form that cannot be assigned so
     */
    public List<Assignment> assign(UserId staff, String classroom, List<AssignmentForm> forms) {
        var to = access.change(staff, classroom, Right.ASSIGN);
        if (assignments.of(to.id()).size() + forms.size() > MOST) {
            throw new WorkRefused(WorkFlaw.TOO_MANY_ASSIGNMENTS);
        }
        var now = clock.instant();
        var posted = new ArrayList<Posted>();
        for (var place = 0; place < forms.size(); place++) {
            posted.add(posted(forms.get(place), place, to, now));
        }
        assignments.add(
                posted,
                posted.stream()
                        .map(it -> AssignmentChange.of(it, What.ASSIGNED, staff, now, ""))
                        .toList());
        posted.forEach(it -> running.reach(to, it.assignment(), staff, ""));
        return posted.stream().map(Posted::assignment).toList();
    }

    private Posted posted(AssignmentForm form, int place, Classroom to, Instant now) {
        var edition =
                checking.tasks().edition(form.task()).orElseThrow(() -> new WorkRefused(WorkFlaw.NO_SUCH_TASK, place));
        require(form, place, to);
        var id = new Assignment.Id(Ids.timeOrdered(now));
        return new Posted(assignment(id, Ids.token(), to, form, 1), edition, now, Optional.empty());
    }

    private void require(AssignmentForm form, int place, Classroom in) {
        checking.flaw(form, in).ifPresent(flaw -> {
            throw new WorkRefused(flaw, place);
        });
    }

    private static Assignment assignment(
            Assignment.Id id, String token, Classroom to, AssignmentForm form, int version) {
        return new Assignment(
                id,
                token,
                to.id(),
                form.task(),
                form.audience(),
                new Window(form.opens(), form.due(), form.closes()),
                form.attempts(),
                form.counting(),
                form.late(),
                form.note(),
                version);
    }

    /**
     * Changes everything but the task; the reason may be empty.
     *
     * @param version of the assignment that the form was opened with
     * @throws Outdated where somebody else has changed it since
     * @throws WorkRefused where it cannot be so
     */
    public Assignment change(
            UserId staff, String classroom, String assignment, int version, AssignmentForm form, String reason) {
        return changed(staff, classroom, assignment, version, What.CHANGED, reason, change -> {
            require(form, 0, change.in());
            var old = change.posted().assignment();
            var next = assignment(old.id(), old.token(), change.in(), form, version + 1);
            var same = new Assignment(
                    next.id(),
                    next.token(),
                    next.classroom(),
                    old.task(),
                    next.audience(),
                    next.window(),
                    next.attempts(),
                    next.counting(),
                    next.late(),
                    next.note(),
                    next.version());
            return new Posted(
                    same,
                    editionNow(change.posted()),
                    change.posted().since(),
                    change.posted().withdrawnAt());
        });
    }

    /** As long as the task is there, its newest title is remembered. */
    private EditionId editionNow(Posted posted) {
        return checking.tasks().edition(posted.assignment().task()).orElse(posted.edition());
    }

    /** Asks it of nobody any more; what was done and granted stays, for when it is brought back. */
    public Assignment withdraw(UserId staff, String classroom, String assignment, int version, String reason) {
        return changed(
                staff,
                classroom,
                assignment,
                version,
                What.WITHDRAWN,
                reason,
                change -> withdrawn(change.posted(), Optional.of(clock.instant())));
    }

    /**
     * Brings back what was withdrawn, as it was.
     *
     * @throws WorkRefused where the group or the learner it was for is no longer there: then it takes a change first
     */
    public Assignment restore(UserId staff, String classroom, String assignment, int version, String reason) {
        return changed(staff, classroom, assignment, version, What.RESTORED, reason, change -> {
            require(AssignmentForm.of(change.posted().assignment()), 0, change.in());
            return withdrawn(change.posted(), Optional.empty());
        });
    }

    private static Posted withdrawn(Posted posted, Optional<Instant> at) {
        var old = posted.assignment();
        var next = new Assignment(
                old.id(),
                old.token(),
                old.classroom(),
                old.task(),
                old.audience(),
                old.window(),
                old.attempts(),
                old.counting(),
                old.late(),
                old.note(),
                old.version() + 1);
        return new Posted(next, posted.edition(), posted.since(), at);
    }

    /** What is to be changed, and in which class. */
    private record Change(Classroom in, Posted posted) {}

    private Assignment changed(
            UserId staff,
            String classroom,
            String assignment,
            int version,
            What what,
            String reason,
            Function<Change, Posted> how) {
        var in = access.change(staff, classroom, Right.ASSIGN);
        var posted = assignments.find(in.id(), assignment).orElseThrow(AssignmentNotFound::new);
        if (posted.assignment().version() != version) {
            throw new Outdated();
        }
        if (reason.strip().length() > AssignmentChange.LONGEST_REASON) {
            throw new WorkRefused(WorkFlaw.REASON_TOO_LONG);
        }
        var next = how.apply(new Change(in, posted));
        assignments.keep(next, AssignmentChange.of(next, what, staff, clock.instant(), reason.strip()));
        running.reach(in, next.assignment(), staff, reason.strip());
        return next.assignment();
    }

    /** Everything that is and was assigned in a class, withdrawn ones too, as it was assigned. */
    @Transactional(readOnly = true)
    public List<Posted> list(UserId staff, String classroom) {
        return assignments.of(access.run(staff, classroom).id());
    }

    /** What was done with an assignment, the newest first. */
    @Transactional(readOnly = true)
    public List<AssignmentChange> history(UserId staff, String classroom, String assignment) {
        var in = access.run(staff, classroom);
        return assignments
                .find(in.id(), assignment)
                .map(it -> assignments.changes(it.assignment().id()))
                .orElseThrow(AssignmentNotFound::new);
    }
}
