package org.waymark.authoring;

import java.util.List;

/** What a quiz says of how it is taken; where it says nothing, it is as usual. */
public enum QuizSetting {
    SHOW(true, "one-at-a-time all", "show"),
    ORDER(true, "shuffled as-drawn", "order"),
    CUT_SCORE(true, "", "cut-score"),
    BEHAVIOUR(false, "deferred immediate adaptive interactive certain certain-immediate practice", "behaviour"),
    PENALTY(false, "", "penalty"),
    NEGATIVE_MARKS(false, "true false", "negative-marks"),
    NAVIGATION(false, "free one-way", "navigation"),
    ATTEMPTS(false, "", "attempts number"),
    COUNTS(false, "best last first mean", "attempts counts"),
    WAIT_SECOND(false, "", "attempts wait-second"),
    WAIT_LATER(false, "", "attempts wait-later"),
    TIME_LIMIT(false, "", "time-limit"),
    OPENS(false, "", "opens"),
    CLOSES(false, "", "closes"),
    ZONE(false, "", "zone"),
    GRACE(false, "", "grace");

    private final boolean required;
    private final String words;
    private final String keys;

    QuizSetting(boolean required, String words, String keys) {
        this.required = required;
        this.words = words;
        this.keys = keys;
    }

    /** Whether a quiz has to say it. */
    public boolean isRequired() {
        return required;
    }

    /** The words of which it is one; none where it is typed. */
    public List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    /** Where it stands in the file, key below key. */
    List<String> keys() {
        return List.of(keys.split(" ", -1));
    }
}
