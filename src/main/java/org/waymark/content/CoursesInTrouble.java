package org.waymark.content;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.base.Problem;

/** What kept course folders from being published when this instance last looked, for the administrator. */
@Component
public class CoursesInTrouble {

    /** A folder whose files are all wrong needs no longer list. */
    private static final int AT_MOST = 500;

    private final SortedMap<String, List<Problem>> problems = Collections.synchronizedSortedMap(new TreeMap<>());

    CoursesInTrouble() {}

    /** The problems by the name of the course folder; folders without errors are not there. */
    public SortedMap<String, List<Problem>> problems() {
        synchronized (problems) {
            return Collections.unmodifiableSortedMap(new TreeMap<>(problems));
        }
    }

    void remember(String folder, List<Problem> found) {
        problems.put(folder, found.stream().limit(AT_MOST).toList());
    }

    /** One more, before those that are known. */
    void add(String folder, Problem problem) {
        problems.merge(
                folder,
                List.of(problem),
                (known, more) -> Stream.concat(more.stream(), known.stream())
                        .distinct()
                        .limit(AT_MOST)
                        .toList());
    }

    void forget(String folder) {
        problems.remove(folder);
    }
}
