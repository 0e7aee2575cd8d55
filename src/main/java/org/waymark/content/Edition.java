package org.waymark.content;

import java.time.Instant;
import org.waymark.base.Slug;

/**
 * A course as it was published once; it never changes.
 *
 * @param number counts the editions of this course from 1
 * @param digest SHA-256 of the files it was read from, as 64 hexadecimal digits
 */
public record Edition(EditionId id, int number, String digest, Instant publishedAt, Course course) {

    public Slug courseId() {
        return course.id();
    }
}
