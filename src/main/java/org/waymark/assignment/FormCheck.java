package org.waymark.assignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.classroom.Group;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/** Whether something can be assigned in a class as a form says it: what is asked for is there, and so are those who are asked. */
record FormCheck(Tasks tasks, Set<UserId> learners, List<Group> groups) {

    static final int MOST_ATTEMPTS = 1_000;

    /** The edition that has what a form asks for. */
    Optional<EditionId> edition(Task task) {
        return tasks.edition(task);
    }

    /** The first thing that is wrong with a form, whatever its task. */
    Optional<WorkFlaw> flaw(AssignmentForm form) {
        return Stream.of(audience(form.audience()), times(form.opens(), form.due(), form.closes()), rest(form))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<WorkFlaw> audience(Audience audience) {
        return switch (audience) {
            case Audience.Everybody() -> Optional.empty();
            case Audience.Members(var group) ->
                flawIf(groups.stream().noneMatch(it -> it.id().equals(group)), WorkFlaw.NO_SUCH_GROUP);
            case Audience.One(var learner) -> flawIf(!learners.contains(learner), WorkFlaw.NO_SUCH_LEARNER);
        };
    }

    /** What would be over before it begins is out of order, too. */
    static Optional<WorkFlaw> times(Optional<Instant> opens, Optional<Instant> due, Optional<Instant> closes) {
        if (isBefore(due, opens)) {
            return Optional.of(WorkFlaw.DUE_BEFORE_OPENING);
        }
        if (isBefore(closes, due)) {
            return Optional.of(WorkFlaw.CLOSES_BEFORE_DUE);
        }
        var isEmpty = closes.isPresent() && opens.isPresent() && !opens.get().isBefore(closes.get());
        return flawIf(isEmpty, WorkFlaw.CLOSES_BEFORE_OPENING);
    }

    /**
     * What would be over from the start; what has closed already may stay so.
     *
     * @param before when it closes as long as the form is not kept
     */
    static Optional<WorkFlaw> over(AssignmentForm form, Optional<Instant> before, Instant now) {
        var isOver = form.closes().filter(it -> !now.isBefore(it)).isPresent();
        return flawIf(isOver && !form.closes().equals(before), WorkFlaw.CLOSES_IN_PAST);
    }

    private static Optional<WorkFlaw> rest(AssignmentForm form) {
        if (form.attempts().filter(it -> it < 1 || it > MOST_ATTEMPTS).isPresent()) {
            return Optional.of(WorkFlaw.ATTEMPTS_OUT_OF_RANGE);
        }
        return flawIf(form.note().length() > Assignment.LONGEST_NOTE, WorkFlaw.NOTE_TOO_LONG);
    }

    private static boolean isBefore(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private static Optional<WorkFlaw> flawIf(boolean wrong, WorkFlaw flaw) {
        return wrong ? Optional.of(flaw) : Optional.empty();
    }
}
