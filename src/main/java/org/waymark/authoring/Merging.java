package org.waymark.authoring;

import java.util.Map;
import java.util.Optional;

/**
 * Two versions of a file that somebody is to bring together.
 *
 * @param basis what was there when they were compared
 * @param aside the version of the words that wait; 0 where none do
 * @param draftedBy the name of who typed last in the draft, where there is one
 * @param written what has been written already while merging, by the keys of the questions
 */
public record Merging(
        Basis basis, What what, int aside, Optional<String> draftedBy, Merge merge, Map<String, String> written) {

    /** Which two they are. */
    public enum What {
        /** The file in the folder, and its draft. */
        FOLDER,
        /** The draft, and what one has typed oneself over an older state of it. */
        TYPED
    }

    public Merging {
        written = Map.copyOf(written);
    }

    /** Whether the same two would be compared. */
    boolean isOf(Merging other) {
        return basis.equals(other.basis) && what == other.what && aside == other.aside;
    }
}
