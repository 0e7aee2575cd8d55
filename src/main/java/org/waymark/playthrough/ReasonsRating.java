package org.waymark.playthrough;

/** What became of an instructor's rating. */
public sealed interface ReasonsRating {

    /** It counts, and the writer has been told. */
    record Kept(Playthrough playthrough) implements ReasonsRating {}

    /** Somebody else had rated the text since it was opened; nothing was changed. */
    record Overtaken(OpenReasons now) implements ReasonsRating {}
}
