package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.Classrooms;

/** Sees whether something can be assigned as a form says it: what is asked for is there, and so are those who are asked. */
@Component
class CheckingForms {

    static final int MOST_ATTEMPTS = 1_000;

    private final Classrooms classrooms;
    private final Tasks tasks;

    CheckingForms(Classrooms classrooms, Tasks tasks) {
        this.classrooms = classrooms;
        this.tasks = tasks;
    }

    Tasks tasks() {
        return tasks;
    }

    /** The first thing that is wrong with a form, whatever its task. */
    Optional<WorkFlaw> flaw(AssignmentForm form, Classroom classroom) {
        return Stream.of(
                        audience(form.audience(), classroom),
                        times(form.opens(), form.due(), form.closes()),
                        rest(form))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<WorkFlaw> audience(Audience audience, Classroom classroom) {
        return switch (audience) {
            case Audience.Everybody() -> Optional.empty();
            case Audience.Members(var group) ->
                flawIf(
                        classrooms.groups(classroom.id()).stream()
                                .noneMatch(it -> it.id().equals(group)),
                        WorkFlaw.NO_SUCH_GROUP);
            case Audience.One(var learner) ->
                flawIf(!classrooms.learners(classroom.id()).contains(learner), WorkFlaw.NO_SUCH_LEARNER);
        };
    }

    static Optional<WorkFlaw> times(Optional<Instant> opens, Optional<Instant> due, Optional<Instant> closes) {
        if (isBefore(due, opens)) {
            return Optional.of(WorkFlaw.DUE_BEFORE_OPENING);
        }
        if (isBefore(closes, due)) {
            return Optional.of(WorkFlaw.CLOSES_BEFORE_DUE);
        }
        return flawIf(
                closes.isPresent() && opens.isPresent() && !opens.get().isBefore(closes.get()),
                WorkFlaw.CLOSES_BEFORE_OPENING);
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
