package org.waymark.classreport;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.WorkDone;

/** Who of a class is stuck, who has not begun, and when everybody was last active. */
public record PeopleReport(Basis basis, List<Line> lines) {

    /**
     * One learner.
     *
     * @param lastActive with anything that was assigned to the class
     * @param reasons to look at them, the weightiest first
     */
    public record Line(Learner learner, Optional<Instant> lastActive, List<Reason> reasons) {
        public Line {
            reasons = List.copyOf(reasons);
        }

        /** How many assignments are overdue. */
        public int overdue() {
            return reasons.stream()
                    .mapToInt(it -> it instanceof Reason.Overdue(var number) ? number : 0)
                    .sum();
        }

        public boolean isStuck() {
            return reasons.stream().anyMatch(Reason.IsStuck.class::isInstance);
        }

        public boolean hasNotBegun() {
            return reasons.stream().anyMatch(Reason.NothingBegun.class::isInstance);
        }
    }

    /** A reason to look at a learner. */
    public sealed interface Reason {

        record IsStuck(Assignment assignment, Stuck stuck) implements Reason {}

        /** Has begun nothing of so many assignments that are open. */
        record NothingBegun(int open) implements Reason {}

        /** So many assignments are overdue and not done. */
        record Overdue(int number) implements Reason {}
    }

    /** Who was never active first, then by how much is overdue, then by how long they have done nothing. */
    public static final Comparator<Line> WORST_FIRST = Comparator.comparing(
                    (Line line) -> line.lastActive().isPresent())
            .thenComparing(Line::overdue, Comparator.reverseOrder())
            .thenComparing(line -> line.lastActive().orElse(Instant.MIN));

    public PeopleReport {
        lines = List.copyOf(lines);
    }

    static PeopleReport of(Basis basis, Activity activity) {
        return new PeopleReport(
                basis,
                basis.learners().stream()
                        .map(learner ->
                                new Line(learner, activity.lastActive(learner.id()), reasons(basis, activity, learner)))
                        .toList());
    }

    private static List<Reason> reasons(Basis basis, Activity activity, Learner learner) {
        var reasons = new ArrayList<Reason>();
        for (var assignment : basis.assignments()) {
            basis.done(assignment, learner)
                    .flatMap(work -> activity.stuck(work, assignment.task(), basis.now()))
                    .ifPresent(stuck -> reasons.add(new Reason.IsStuck(assignment, stuck)));
        }
        var asked = basis.assignments().stream()
                .flatMap(it -> basis.done(it, learner).stream())
                .filter(work -> isOpen(work, basis.now()))
                .toList();
        if (!asked.isEmpty() && asked.stream().allMatch(it -> it.stand() == WorkDone.Stand.NOT_BEGUN)) {
            reasons.add(new Reason.NothingBegun(asked.size()));
        }
        var overdue =
                (int) asked.stream().filter(it -> it.isOverdue(basis.now())).count();
        if (overdue > 0) {
            reasons.add(new Reason.Overdue(overdue));
        }
        return reasons;
    }

    private static boolean isOpen(WorkDone work, Instant now) {
        return !work.excused() && work.window().opens().filter(now::isBefore).isEmpty();
    }
}
