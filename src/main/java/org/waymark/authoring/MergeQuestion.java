package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Sha256;

/**
 * What both sides have changed differently, for somebody to decide.
 *
 * @param trail the keys of the parts that lead to it; empty for the file as a whole
 * @param base what both have changed; empty where it was not there, or nobody knows
 * @param theirs empty where they took it away
 * @param mine empty where it was taken away here
 */
public record MergeQuestion(
        List<String> trail, About about, Optional<String> base, Optional<String> theirs, Optional<String> mine) {

    /** What is asked about. */
    public enum About {
        /** The words of a part. */
        WORDS,
        /** The order of the parts in a part; one name in each line. */
        ORDER
    }

    public MergeQuestion {
        trail = List.copyOf(trail);
    }

    /** Tells it from the other questions about the same file. */
    public String key() {
        return about + ":" + String.join("/", trail);
    }

    /** The same for this question and this only, and never long. */
    String mark() {
        return Sha256.hex(String.join("\0", key(), theirs.orElse(""), mine.orElse("")));
    }

    /** What a side says. */
    public Optional<String> of(Side side) {
        return side == Side.THEIRS ? theirs : mine;
    }
}
