package org.waymark.authoring;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Slug;

/** Where files are kept as they were drafted. */
public interface Revisions {

    void add(Revision revision);

    Optional<Revision> find(Slug course, String path, int number);

    Optional<Revision> newest(Slug course, String path);

    /** The files of a course that have any, by path. */
    List<String> paths(Slug course);

    /** What is said of revisions without their texts, the newest first, at most so many. */
    List<Past> past(Slug course, String path, int most);

    /** Keeps these no longer. */
    void drop(Slug course, String path, List<Integer> numbers);

    /** The newest first, at most so many. */
    List<Revision> newest(Slug course, String path, int most);
}
