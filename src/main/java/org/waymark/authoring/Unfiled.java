package org.waymark.authoring;

import org.waymark.identity.UserId;

/**
 * Words that somebody typed and that the file had no place for; they stay with the draft until they have found one.
 *
 * @param place where they were typed, as {@link DraftEdit#place} says it
 */
public record Unfiled(String place, UserId by, String words) {

    boolean isAt(String other, UserId person) {
        return place.equals(other) && by.equals(person);
    }
}
