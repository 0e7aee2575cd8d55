package org.waymark.authoring;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * Somebody has a part of a file open. It keeps nobody from typing there: it is only said.
 *
 * @param path of the file, or of the folder of a lesson
 * @param place a section or item; empty for the file as a whole
 * @param since when it was opened
 * @param until when it is over, unless it is renewed
 */
public record Lease(Slug course, String path, String place, UserId holder, Instant since, Instant until) {

    boolean isAt(String otherPath, String otherPlace) {
        return path.equals(otherPath) && place.equals(otherPlace);
    }
}
