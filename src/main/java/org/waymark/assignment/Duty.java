package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.classroom.Classroom;

/**
 * Something that a learner is to do, in one of their classes.
 *
 * @param done how far they have come, and their own times
 * @param attempts how many they have in all with what was granted to them; empty where the assignment leaves it to the quiz
 * @param extended whether they were given more time or attempts than the others
 * @param again what is left to do at a quiz that they have handed in; empty for everything else
 */
public record Duty(
        Assignment assignment,
        Classroom classroom,
        TaskTitle title,
        WorkDone done,
        Optional<Integer> attempts,
        boolean extended,
        Optional<Again> again) {

    /** Whether it was handed in and can be tried again now, or gone on with; nobody has to. */
    public boolean canBeTriedAgain(Instant now) {
        return again.filter(Again::isOpen).isPresent() && done.window().isOpen(now);
    }
}
