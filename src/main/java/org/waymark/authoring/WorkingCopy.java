package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.Reading;

/** A course as it would be if all its drafts were published. */
public record WorkingCopy(Slug id, CourseFolder folder, Reading reading) {

    /** The course; nothing where its files say too little to make one. */
    public Optional<Course> course() {
        return reading.course();
    }

    public List<Problem> problems() {
        return reading.problems();
    }

    public boolean hasErrors() {
        return reading.hasErrors();
    }

    /** The digest of all its files. */
    public String digest() {
        return folder.files().digest();
    }
}
