package org.waymark.authoring;

/** What became of something that was typed; it is kept in every case. */
public sealed interface Saving {

    Draft draft();

    /** It is in the draft. */
    record Saved(Draft draft) implements Saving {}

    /** The draft has no place for it, and keeps it beside its text; where nothing was typed there is nothing to keep. */
    record Refused(Draft draft, Why why) implements Saving {}

    /** What keeps words out of a draft. */
    enum Why {
        /** The file as a whole cannot be read, so that nobody can say where its parts are. */
        UNREADABLE,
        /** The words would change more than the part that they were typed into, or that part is not there any more. */
        NO_PLACE,
        /** A file is not as long as that. */
        TOO_LONG
    }
}
