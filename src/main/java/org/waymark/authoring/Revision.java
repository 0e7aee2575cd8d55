package org.waymark.authoring;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * A file of a course as somebody had drafted it; it outlives its draft.
 *
 * @param number counts the revisions of a file from 1
 * @param by who typed last before it was kept
 */
public record Revision(Slug course, String path, int number, String text, UserId by, Instant at, Cause cause) {

    /** Why a text was kept. */
    public enum Cause {
        /** Whoever typed it paused. */
        PAUSED(true),
        /** Somebody else went on from it. */
        TAKEN_OVER(true),
        /** It became the file. */
        PUBLISHED(false),
        /** Its draft was taken back. */
        DISCARDED(false),
        /** A text of the history took its place. */
        REPLACED(false),
        /** Its parts were arranged, or several of them changed at once. */
        ARRANGED(false),
        /** It was one of two versions that were merged. */
        MERGED(false),
        /** It lay in the folder, and a draft was merged with it. */
        FOLDER(false);

        private final boolean isMinor;

        Cause(boolean isMinor) {
            this.isMinor = isMinor;
        }

        /** Whether it only marks how somebody got on. */
        public boolean isMinor() {
            return isMinor;
        }
    }

    /** Whether it was kept only because somebody paused or somebody else went on. */
    public boolean minor() {
        return cause.isMinor();
    }
}
