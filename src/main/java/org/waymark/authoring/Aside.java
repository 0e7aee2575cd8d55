package org.waymark.authoring;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * What somebody had typed when somebody else was quicker. It waits here until they merge it.
 *
 * @param base what their page had shown
 * @param text the whole file with what they typed
 * @param version counts what was added to it
 */
public record Aside(Slug course, String path, UserId author, String base, String text, int version, Instant at) {

    /** With more typed into it. */
    Aside with(String more, Instant now) {
        return new Aside(course, path, author, base, more, version + 1, now);
    }
}
