package org.waymark.authoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * What an author says of a place of a file, or in answer to another remark. It outlives the draft that it was made on.
 *
 * @param place a part of the file, as {@link DraftChange} calls it; empty for the file as a whole
 * @param answers the remark that it answers
 * @param resolvedAt since when it is settled; answers never are
 */
public record Remark(
        Id id,
        Slug course,
        String path,
        String place,
        Optional<Id> answers,
        UserId by,
        Instant at,
        String words,
        Optional<Instant> resolvedAt) {

    /** The identity of a remark. */
    public record Id(UUID value) {}

    /** Nobody reads longer ones. */
    public static final int LONGEST = 4_000;

    public Remark {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("a remark has words, at most " + LONGEST + " letters");
        }
        if (place.length() > DraftChange.LONGEST_PLACE) {
            throw new IllegalArgumentException("no place has so long a name");
        }
        if (answers.isPresent() && resolvedAt.isPresent()) {
            throw new IllegalArgumentException("an answer is settled with what it answers");
        }
    }

    Remark resolved(Optional<Instant> when) {
        return new Remark(id, course, path, place, answers, by, at, words, when);
    }

    /** Whether somebody has still to see to it. */
    public boolean isOpen() {
        return answers.isEmpty() && resolvedAt.isEmpty();
    }
}
