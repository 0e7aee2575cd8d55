package org.waymark.authoring;

import java.util.List;
import org.waymark.base.Problem;

/**
 * The next edition of a course as it would be if it were published now.
 *
 * @param digest of all its files; whoever publishes says which state it was that they saw
 * @param changes against the newest edition; empty, too, where there is no course to compare
 * @param changedUnderneath files that somebody has changed in the folder since their drafts were begun
 * @param isWritable whether the folder can be written to
 */
public record Upcoming(
        String digest,
        List<Draft> drafts,
        ChangeSummary changes,
        List<Problem> problems,
        List<String> changedUnderneath,
        boolean isWritable) {

    public Upcoming {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
        changedUnderneath = List.copyOf(changedUnderneath);
    }

    /** The files of drafts that no colleague has agreed to as they are now. */
    public List<String> unapproved() {
        return drafts.stream()
                .filter(it -> it.stage() != Stage.APPROVED)
                .map(Draft::path)
                .toList();
    }
}
