package org.waymark.authoring;

/** What became of words that were typed on a page that others had overtaken; they are kept in every case. */
public sealed interface Brought {

    /** They are in the draft, beside what the others have changed. */
    record Kept(Saving saving) implements Brought {}

    /** They wait for their writer to merge them. */
    record Waiting() implements Brought {}
}
