package org.waymark.question;

import java.util.Optional;

/** A response that was looked at, with what is to be said of it. */
record Check(Response response, Optional<Certainty> certainty, Judgement judgement, Outcome outcome) {

    /** Whether there is anything in it that can be marked now or later; otherwise it was no try. */
    boolean counts() {
        return switch (outcome) {
            case Outcome.Marked _, Outcome.AwaitingReview _ -> true;
            case Outcome.LeftBlank _, Outcome.Unreadable _ -> false;
        };
    }

    boolean isFinal() {
        return outcome.fraction().isFull() || outcome instanceof Outcome.AwaitingReview;
    }
}
