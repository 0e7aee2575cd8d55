package org.waymark.authoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.base.Slug;

/**
 * A file of a course that is drafted or was remarked on, as whoever reviews it sees it.
 *
 * @param version of its draft; 0 where there is none
 * @param change of the file by its draft
 * @param state of the review; nothing where there is no draft
 * @param isMine whether whoever looks typed last
 * @param isChangedSince whether somebody typed since the review was asked for
 */
public record OpenReview(
        Slug course,
        String path,
        Set<Right> rights,
        int version,
        DraftChange change,
        Optional<Review.State> state,
        boolean isMine,
        boolean isChangedSince,
        Optional<Said> asked,
        Optional<Said> verdict,
        List<Talk> talks) {

    /** What somebody said, and when. */
    public record Said(String by, Instant at, String words) {}

    /** A remark with its answers, the oldest first. */
    public record Talk(Remark remark, String by, List<Said> answers) {
        public Talk {
            answers = List.copyOf(answers);
        }
    }

    public OpenReview {
        rights = Set.copyOf(rights);
        talks = List.copyOf(talks);
    }

    /** Those on a place of the file. */
    public List<Talk> at(String place) {
        return talks.stream().filter(it -> it.remark().place().equals(place)).toList();
    }

    /** Those on places that the draft does not change. */
    public List<Talk> elsewhere() {
        var changed = change.parts().stream().map(DraftChange.Part::place).collect(Collectors.toSet());
        return talks.stream()
                .filter(it -> !it.remark().place().isEmpty()
                        && !changed.contains(it.remark().place()))
                .toList();
    }
}
