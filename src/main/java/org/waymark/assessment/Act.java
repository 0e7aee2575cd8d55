package org.waymark.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.question.Certainty;
import org.waymark.question.Fraction;
import org.waymark.question.Outcome;
import org.waymark.question.Response;

/** What was done in an attempt. */
public sealed interface Act {

    /** The first question was delivered: from here the time runs. */
    record Begun(Optional<Instant> ends) implements Act {}

    /** A response was given and may be changed. */
    record Answered(Slug item, Response response, Optional<Certainty> certainty, Outcome outcome) implements Act {}

    /** A response was given to be told about it. */
    record Checked(Slug item, Response response, Optional<Certainty> certainty, Outcome outcome) implements Act {}

    /** One item is attempted afresh, as practice allows. */
    record Redone(Slug item) implements Act {}

    /** The learner went to an item. */
    record Moved(Slug item) implements Act {}

    /** The device that says so holds the attempt from here on. */
    record TookOver() implements Act {}

    /** The attempt was closed. */
    record HandedIn(By by) implements Act {}

    /** An instructor set another end. */
    record Extended(Instant ends) implements Act {}

    /** The clock was stopped. */
    record Paused() implements Act {}

    /** The clock runs again, to an end that the pause has moved. */
    record Resumed(Optional<Instant> ends) implements Act {}

    /** Somebody of the staff did something to the time of an attempt that ran; the reason may be empty. */
    record Steered(Steering what, UserId by, String reason) implements Act {}

    /** An instructor lets an event count that had been held. */
    record Admitted(int number) implements Act {}

    /** An instructor leaves an event aside that had been held, also one that had been admitted. */
    record SetAside(int number, UserId by, String reason) implements Act {}

    /**
     * An instructor marked a response along its rubric.
     *
     * @param points by criterion; the mean of two markers may lie between two levels
     */
    record Reviewed(Slug item, UserId by, Fraction fraction, Map<Slug, BigDecimal> points, String comment)
            implements Act {
        public Reviewed {
            points = Map.copyOf(points);
        }
    }

    /** Who closed an attempt. */
    enum By {
        LEARNER,
        SERVER
    }

    /** The item it is about, where it is about one. */
    default Optional<Slug> about() {
        return switch (this) {
            case Answered answered -> Optional.of(answered.item());
            case Checked checked -> Optional.of(checked.item());
            case Redone redone -> Optional.of(redone.item());
            case Moved moved -> Optional.of(moved.item());
            case Reviewed reviewed -> Optional.of(reviewed.item());
            case Begun _, TookOver _, HandedIn _, Extended _, Paused _, Resumed _, Steered _, Admitted _, SetAside _ ->
                Optional.empty();
        };
    }
}
