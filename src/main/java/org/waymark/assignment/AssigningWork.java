package org.waymark.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    private final AfterChanges after;
    private final Clock clock;

    AssigningWork(
            ClassroomAccess access, Assignments assignments, CheckingForms checking, AfterChanges after, Clock clock) {
        this.access = access;
        this.assignments = assignments;
        this.checking = checking;
        this.after = after;
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
        var check = checking.in(to);
        var now = clock.instant();
        var ids = Ids.timeOrdered(now, forms.size());
        var posted = new ArrayList<Posted>();
        for (var place = 0; place < forms.size(); place++) {
            var edition = edition(forms.get(place), place, check);
            require(FormCheck.over(forms.get(place), Optional.empty(), now), place);
            var assignment = assignment(new Assignment.Id(ids.get(place)), to, forms.get(place));
            posted.add(new Posted(assignment, edition, now, Optional.empty()));
        }
        assignments.add(
                posted,
                posted.stream()
                        .map(it -> AssignmentChange.of(it, What.ASSIGNED, staff, now, ""))
                        .toList());
        var assigned = posted.stream().map(Posted::assignment).toList();
        after.reach(assigned, check.learners(), staff, "");
        return assigned;
    }

    /** The edition whose task it is, once the form is found to be without a flaw. */
    private static EditionId edition(AssignmentForm form, int place, FormCheck check) {
        var edition = check.edition(form.task()).orElseThrow(() -> new WorkRefused(WorkFlaw.NO_SUCH_TASK, place));
        require(check.flaw(form), place);
        return edition;
    }

    private static Assignment assignment(Assignment.Id id, Classroom to, AssignmentForm form) {
        return new Assignment(
                id,
                Ids.token(),
                to.id(),
                form.task(),
                form.audience(),
                form.window(),
                form.attempts(),
                form.counting(),
                form.late(),
                form.note(),
                1);
    }

    private static void require(Optional<WorkFlaw> flaw, int place) {
        flaw.ifPresent(it -> {
            throw new WorkRefused(it, place);
        });
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
        return changed(new Order(staff, classroom, assignment, version, reason), What.CHANGED, change -> {
            require(change.check().flaw(form), 0);
            require(FormCheck.over(form, change.posted().assignment().window().closes(), clock.instant()), 0);
            return change.with(change.posted().assignment().changed(form));
        });
    }

    /** Asks it of nobody any more; what was done and granted stays, for when it is brought back. */
    public Assignment withdraw(UserId staff, String classroom, String assignment, int version, String reason) {
        var order = new Order(staff, classroom, assignment, version, reason);
        return changed(order, What.WITHDRAWN, change -> change.withdrawn(Optional.of(clock.instant())));
    }

    /**
     * Brings back what was withdrawn, as it was.
     *
     * @throws WorkRefused where the group or the learner it was for is no longer there: then it takes a change first
     */
    public Assignment restore(UserId staff, String classroom, String assignment, int version, String reason) {
        return changed(new Order(staff, classroom, assignment, version, reason), What.RESTORED, change -> {
            require(change.check().flaw(AssignmentForm.of(change.posted().assignment())), 0);
            return change.withdrawn(Optional.empty());
        });
    }

    /** Which assignment somebody wants to change, and why. */
    private record Order(UserId staff, String classroom, String assignment, int version, String reason) {

        Order {
            reason = reason.strip();
        }
    }

    /** An assignment that is being changed. */
    private record Change(Posted posted, FormCheck check) {

        Change with(Assignment next) {
            // as long as its task is there, its newest title is remembered
            var edition = check.edition(next.task()).orElse(posted.edition());
            return new Change(new Posted(next, edition, posted.since(), posted.withdrawnAt()), check);
        }

        Change withdrawn(Optional<Instant> at) {
            var next = posted.assignment().changed(AssignmentForm.of(posted.assignment()));
            return new Change(new Posted(next, posted.edition(), posted.since(), at), check);
        }
    }

    private Assignment changed(Order order, What what, UnaryOperator<Change> how) {
        var in = access.change(order.staff(), order.classroom(), Right.ASSIGN);
        var posted = assignments.find(in.id(), order.assignment()).orElseThrow(AssignmentNotFound::new);
        if (posted.assignment().version() != order.version()) {
            throw new Outdated();
        }
        if (order.reason().length() > AssignmentChange.LONGEST_REASON) {
            throw new WorkRefused(WorkFlaw.REASON_TOO_LONG);
        }
        var check = checking.in(in);
        var next = how.apply(new Change(posted, check)).posted();
        assignments.keep(next, AssignmentChange.of(next, what, order.staff(), clock.instant(), order.reason()));
        after.told(posted, next);
        after.reach(List.of(next.assignment()), check.learners(), order.staff(), order.reason());
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
