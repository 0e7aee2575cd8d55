package org.waymark.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.base.Problem;
import org.waymark.base.Slug;
import org.waymark.content.Course;

/**
 * What there is to do on a course: what is in it with all drafts, what is drafted, what is wrong.
 *
 * @param course empty where the files say too little to make one
 * @param isWritable whether its folder can be written to
 */
public record Workbench(
        Slug id,
        Optional<Course> course,
        Set<Right> rights,
        List<Drafted> drafts,
        List<Problem> problems,
        boolean isWritable) {

    /**
     * A file that is drafted.
     *
     * @param by the name of who typed last
     * @param unfiled how many words were refused and wait beside the text
     * @param changedUnderneath whether somebody has changed the file in the folder since
     */
    public record Drafted(
            String path, int version, boolean isNew, String by, Instant at, int unfiled, boolean changedUnderneath) {}

    public Workbench {
        rights = Set.copyOf(rights);
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }
}
