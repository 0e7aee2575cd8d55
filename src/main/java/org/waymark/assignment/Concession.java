package org.waymark.assignment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;

/**
 * What one learner has at an assignment that the others do not have.
 *
 * @param excused whether they need not do it
 * @param version goes up with every change, so that two of the staff do not overwrite each other; 0 where there never was one
 */
public record Concession(Assignment.Id assignment, UserId learner, Extension extension, boolean excused, int version) {

    public static Concession none(Assignment.Id assignment, UserId learner) {
        return new Concession(assignment, learner, Extension.NONE, false, 0);
    }

    /** Whether the learner has anything that the others do not have. */
    public boolean isGranted() {
        return excused || !extension.isNone();
    }

    /** The learner's own times: of the assignment's and those granted the later; a time that was lifted is lifted for them too. */
    public Window on(Window window) {
        var due = window.due().map(it -> later(it, extension.due()));
        var closes = window.closes().map(it -> later(it, extension.closes()));
        return new Window(
                window.opens(), due, closes.map(end -> due.filter(end::isBefore).orElse(end)));
    }

    /** How many attempts the learner has of so many; empty for any number. */
    public Optional<Integer> on(Optional<Integer> attempts) {
        return attempts.map(number -> Math.max(number, extension.attempts().orElse(0)));
    }

    private static Instant later(Instant one, Optional<Instant> other) {
        return other.filter(one::isBefore).orElse(one);
    }
}
