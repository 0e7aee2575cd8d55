package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when a quiz can still be attempted by those with whom a learner does it. */
public sealed interface Closing {

    /** It is assigned to nobody with whom the learner does it: their own attempt says when it closes. */
    record Alone() implements Closing {}

    /**
     * It was assigned to a class of theirs.
     *
     * @param latest when nobody of it can begin or go on any more; empty where it does not close
     * @param underWay whether somebody of it has an attempt that still runs
     */
    record Together(Optional<Instant> latest, boolean underWay) implements Closing {}

    /** When it closes, of an attempt that itself had to end by then. */
    default Optional<Instant> of(Optional<Instant> own) {
        return switch (this) {
            case Alone() -> own;
            case Together(var latest, var _) ->
                latest.flatMap(it -> Stream.concat(Stream.of(it), own.stream()).max(Instant::compareTo));
        };
    }

    /** Whether nobody attempts it any more, where it had to end by then. */
    default boolean isOver(Optional<Instant> own, Instant now) {
        var isPast = of(own).filter(end -> !now.isBefore(end)).isPresent();
        return isPast && !(this instanceof Together(var _, var underWay) && underWay);
    }
}
