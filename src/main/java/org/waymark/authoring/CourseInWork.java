package org.waymark.authoring;

import java.util.Optional;
import java.util.Set;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A course as it stands in the list of those that somebody writes.
 *
 * @param title empty where the files say too little to make a course
 * @param drafts how many of its files are drafted differently
 */
public record CourseInWork(
        Slug id, Optional<LocalizedText> title, Set<Right> rights, int drafts, int errors, int warnings) {

    public CourseInWork {
        rights = Set.copyOf(rights);
    }
}
