package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.content.QuizRules.Counting;

/** What a form says of something to be assigned; whether it can be is still to be seen. */
public record AssignmentForm(
        Task task,
        Audience audience,
        Optional<Instant> opens,
        Optional<Instant> due,
        Optional<Instant> closes,
        Optional<Integer> attempts,
        Optional<Counting> counting,
        LateRule late,
        String note) {

    public AssignmentForm {
        note = note.strip();
    }

    Window window() {
        return new Window(opens, due, closes);
    }

    /** A form filled with what an assignment says. */
    public static AssignmentForm of(Assignment assignment) {
        return new AssignmentForm(
                assignment.task(),
                assignment.audience(),
                assignment.window().opens(),
                assignment.window().due(),
                assignment.window().closes(),
                assignment.attempts(),
                assignment.counting(),
                assignment.late(),
                assignment.note());
    }
}
