package org.waymark.authoring;

import java.time.Instant;
import java.util.Optional;
import org.waymark.identity.UserId;

/**
 * What is known of a review of a draft.
 *
 * @param asked who wants the draft to be read, until they take that back
 * @param verdict what a colleague said last
 */
public record Review(DraftId draft, Optional<Asked> asked, Optional<Verdict> verdict) {

    /** Nobody reads longer notes. */
    public static final int LONGEST_NOTE = 2_000;

    /**
     * Somebody wants a draft to be read.
     *
     * @param note what they say about it; may be empty
     */
    public record Asked(UserId by, Instant at, String note) {
        public Asked {
            requireNote(note);
        }
    }

    /**
     * What a colleague says of a draft.
     *
     * @param approves whether they agree; otherwise they want changes
     * @param version of the draft that it holds for
     * @param note why; may be empty
     */
    public record Verdict(UserId by, Instant at, boolean approves, int version, String note) {
        public Verdict {
            requireNote(note);
        }
    }

    /** How far the review of a draft is. */
    public enum State {
        /** Nobody has been asked, and nobody has looked at it as it is now. */
        NOT_LOOKED_AT,
        /** Somebody has been asked, and has not answered yet. */
        WAITING,
        CHANGES_WANTED,
        APPROVED
    }

    static Review none(DraftId draft) {
        return new Review(draft, Optional.empty(), Optional.empty());
    }

    Review with(Asked request) {
        return new Review(draft, Optional.of(request), verdict);
    }

    Review withdrawn() {
        return new Review(draft, Optional.empty(), verdict);
    }

    Review with(Verdict said) {
        return new Review(draft, asked, Optional.of(said));
    }

    /** Whether somebody was asked and has not answered since. */
    public boolean isWaiting() {
        return asked.filter(request ->
                        verdict.filter(it -> !it.at().isBefore(request.at())).isEmpty())
                .isPresent();
    }

    /** What was said holds until the next key press. */
    State state(Draft of) {
        if (isWaiting()) {
            return State.WAITING;
        }
        if (of.stage() == Stage.APPROVED) {
            return State.APPROVED;
        }
        return verdict.filter(it -> !it.approves() && it.version() == of.version())
                        .isPresent()
                ? State.CHANGES_WANTED
                : State.NOT_LOOKED_AT;
    }

    private static void requireNote(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " letters");
        }
    }
}
