package org.waymark.authoring;

import java.util.List;

/**
 * What was found in a course.
 *
 * @param groups those of one kind together, in the order of kinds; none is empty
 */
public record Found(List<Group> groups) {

    /**
     * Parts of one kind.
     *
     * @param hits those whose names fit first, then in the order of the course's files
     * @param count of all of them, where these are only the first
     */
    public record Group(PartKind kind, List<Hit> hits, int count) {
        public Group {
            hits = List.copyOf(hits);
        }
    }

    public Found {
        groups = List.copyOf(groups);
    }

    /** How many were found. */
    public int count() {
        return groups.stream().mapToInt(Group::count).sum();
    }
}
