package org.waymark.assignment;

import java.util.Optional;
import org.waymark.classroom.Classroom;

/**
 * Something that a learner is to do, in one of their classes.
 *
 * @param done how far they have come, and their own times
 * @param attempts how many they have in all with what was granted to them; empty where the assignment leaves it to the quiz
 * @param extended whether they were given more time or attempts than the others
 */
public record Duty(
        Assignment assignment,
        Classroom classroom,
        TaskTitle title,
        WorkDone done,
        Optional<Integer> attempts,
        boolean extended) {}
