package org.waymark.authoring;

import java.util.List;

/** What a quiz says of how it is taken; where it says nothing, it is as usual. */
public enum QuizSetting {
    SHOW(true, List.of("one-at-a-time", "all"), "show"),
    ORDER(true, List.of("shuffled", "as-drawn"), "order"),
    CUT_SCORE(true, List.of(), "cut-score"),
    BEHAVIOUR(
            false,
            List.of("deferred", "immediate", "adaptive", "interactive", "certain", "certain-immediate", "practice"),
            "behaviour"),
    PENALTY(false, List.of(), "penalty"),
    NEGATIVE_MARKS(false, List.of("true", "false"), "negative-marks"),
    NAVIGATION(false, List.of("free", "one-way"), "navigation"),
    ATTEMPTS(false, List.of(), "attempts", "number"),
    COUNTS(false, List.of("best", "last", "first", "mean"), "attempts", "counts"),
    WAIT_SECOND(false, List.of(), "attempts", "wait-second"),
    WAIT_LATER(false, List.of(), "attempts", "wait-later"),
    TIME_LIMIT(false, List.of(), "time-limit"),
    OPENS(false, List.of(), "opens"),
    CLOSES(false, List.of(), "closes"),
    ZONE(false, List.of(), "zone"),
    GRACE(false, List.of(), "grace");

    private final boolean required;
    private final List<String> words;
    private final List<String> keys;

    QuizSetting(boolean required, List<String> words, String... keys) {
        this.required = required;
        this.words = words;
        this.keys = List.of(keys);
    }

    /** Whether a quiz has to say it. */
    public boolean isRequired() {
        return required;
    }

    /** The words of which it is one; none where it is typed. */
    public List<String> words() {
        return words;
    }

    /** Where it stands in the file, key below key. */
    List<String> keys() {
        return keys;
    }
}
