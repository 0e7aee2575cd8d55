package org.waymark.assessment;

import java.time.Instant;
import org.waymark.identity.UserId;

/**
 * A mark that was released; it never changes, a later one takes its place.
 *
 * @param number counts the marks of an essay from 1
 * @param reason why an earlier mark was changed; empty otherwise
 */
public record EssayMark(int number, UserId marker, Kind kind, MarkSheet sheet, String reason, Instant at) {

    /** What it was given as. */
    public enum Kind {
        /** By the first marker. */
        FIRST,
        /** By the second marker, who did not see the first mark. */
        SECOND,
        /** By somebody who saw that the two were too far apart. */
        DECISION,
        /** In place of what had been released, for a reason. */
        CHANGE
    }

    /** Whether it settles the matter whatever was given before. */
    public boolean decides() {
        return kind == Kind.DECISION || kind == Kind.CHANGE;
    }
}
