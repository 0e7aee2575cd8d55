package org.waymark.authoring;

import org.waymark.base.Language;
import org.waymark.base.Slug;

/**
 * From which words a text was translated. What nothing is known of is taken as up to date.
 *
 * @param source the digest of the words in the language of the course that it was translated from, or said to fit
 * @param fits the digest of the newest such words that it fits as well: they differ from those by minor edits only
 */
public record Translated(Slug course, TextSpot spot, Language language, String source, String fits) {

    /** Whether the words that it was translated from were changed since, by minor edits only. */
    public boolean isMinorSince() {
        return !source.equals(fits);
    }

    boolean fits(String digest) {
        return digest.equals(source) || digest.equals(fits);
    }
}
