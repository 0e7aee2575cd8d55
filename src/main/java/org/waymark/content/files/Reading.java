package org.waymark.content.files;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;
import org.waymark.content.Course;

/**
 * What reading a course folder gave.
 *
 * @param course empty when its files say too little to make one; with errors it is not fit to be published
 * @param problems everything that is wrong, sorted by place
 */
public record Reading(Optional<Course> course, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }

    public boolean hasErrors() {
        return course.isEmpty() || problems.stream().anyMatch(Problem::isError);
    }
}
