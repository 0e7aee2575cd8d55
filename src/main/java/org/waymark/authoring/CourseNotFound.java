package org.waymark.authoring;

/** There is no such course or file, or whoever asks does not write it: they must not learn which. */
public class CourseNotFound extends RuntimeException {

    public CourseNotFound() {
        super("this person writes no such course");
    }
}
