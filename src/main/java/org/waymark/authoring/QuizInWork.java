package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;

/**
 * A quiz as its authors find it.
 *
 * @param sheet what its file says; nothing where it cannot be read
 * @param course with all drafts; nothing where its files say too little to make one
 * @param problems of its file
 * @param mayEdit whether whoever looks may write it
 */
public record QuizInWork(
        Slug id,
        FileInWork file,
        Optional<QuizSheet> sheet,
        Optional<Course> course,
        List<Problem> problems,
        boolean mayEdit) {

    public QuizInWork {
        problems = List.copyOf(problems);
    }
}
