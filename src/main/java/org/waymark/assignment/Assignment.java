package org.waymark.assignment;

import java.util.Optional;
import java.util.UUID;
import org.waymark.classroom.ClassroomId;
import org.waymark.content.QuizRules.Counting;

/**
 * Something that a class, a group or one learner is to do.
 *
 * @param token its name in addresses, not to be guessed
 * @param attempts how many a quiz may be attempted, at least 1; empty leaves it to the quiz
 * @param counting which of several attempts or playthroughs counts; empty leaves it to the quiz
 * @param note what its author says to it; may be empty
 * @param version goes up with every change, so that an old form cannot overwrite a newer one
 */
public record Assignment(
        Id id,
        String token,
        ClassroomId classroom,
        Task task,
        Audience audience,
        Window window,
        Optional<Integer> attempts,
        Optional<Counting> counting,
        LateRule late,
        String note,
        int version) {

    public static final int LONGEST_NOTE = 1000;

    /** The identity of an assignment. */
    public record Id(UUID value) {}

    public Assignment {
        note = note.strip();
        if (note.length() > LONGEST_NOTE || attempts.filter(it -> it < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "a note has at most " + LONGEST_NOTE + " characters; attempts are at least 1");
        }
    }

    /** What becomes of it by a form; its task stays. */
    Assignment changed(AssignmentForm form) {
        return new Assignment(
                id,
                token,
                classroom,
                task,
                form.audience(),
                form.window(),
                form.attempts(),
                form.counting(),
                form.late(),
                form.note(),
                version + 1);
    }
}
