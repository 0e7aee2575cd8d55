package org.waymark.authoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.UserId;

/** Drafts, and what is kept of the texts that they had. Whoever asks has the lock of the course. */
@Component
class Drafting {

    /** Who has not typed for so long has settled something. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final Drafts drafts;
    private final Revisions revisions;
    private final FollowingTexts following;
    private final Clock clock;

    Drafting(Drafts drafts, Revisions revisions, FollowingTexts following, Clock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.following = following;
        this.clock = clock;
    }

    Optional<Draft> find(Slug course, String path) {
        return drafts.find(course, path);
    }

    /** By path. */
    List<Draft> of(Slug course) {
        return drafts.of(List.of(course));
    }

    /** A draft of a file that nobody has drafted yet; it is kept when somebody types. */
    Draft begun(Slug course, String path, Optional<FileOnDisk> file, UserId by) {
        var now = clock.instant();
        return new Draft(
                new DraftId(Ids.timeOrdered(now)),
                course,
                path,
                file.map(FileOnDisk::digest),
                file.map(FileOnDisk::text).orElse(""),
                List.of(),
                0,
                by,
                now,
                Stage.WRITING);
    }

    /** Keeps what has become of a draft; the text that it had is kept, too, where somebody else takes over or typing has paused. */
    Draft keep(Draft before, Draft after) {
        return keep(before, after, false);
    }

    /** The same; after a minor edit translations still fit. */
    Draft keep(Draft before, Draft after, boolean isMinor) {
        following.changed(before, after, isMinor);
        if (!before.isKept()) {
            requireKept(drafts.add(after));
            return after;
        }
        var paused = Duration.between(before.at(), after.at()).compareTo(PAUSE) >= 0;
        if (!before.text().equals(after.text()) && (paused || !before.lastBy().equals(after.lastBy()))) {
            note(before, true);
        }
        requireKept(drafts.keep(after));
        return after;
    }

    /** The lock of the course sees to it; should it ever fail to, nothing is typed over. */
    private static void requireKept(boolean isKept) {
        if (!isKept) {
            throw new Outdated();
        }
    }

    /** Takes a draft away and keeps its text among the revisions. */
    private void drop(Draft draft) {
        note(draft, false);
        drafts.drop(draft.id());
    }

    /** Goes back to what lies in the folder; words that others could not file stay. */
    void giveUp(Draft draft, Optional<FileOnDisk> file, UserId by) {
        var after = draft.givenUp(file, by, now());
        if (after.unfiled().isEmpty()) {
            drop(draft);
        } else {
            note(draft, false);
            requireKept(drafts.keep(after));
        }
    }

    /** Takes away what its file says now; only words that found no place stay. */
    void filed(Draft draft, String digest) {
        if (draft.unfiled().isEmpty()) {
            drop(draft);
        } else if (!draft.startedFrom().equals(Optional.of(digest))) {
            note(draft, false);
            requireKept(drafts.keep(draft.filed(digest, now())));
        }
    }

    /** Keeps the text of a draft as a revision, unless it is the newest one already. */
    void note(Draft draft, boolean minor) {
        var newest = revisions.newest(draft.course(), draft.path());
        if (draft.isOfAFile()
                && newest.filter(it -> it.text().equals(draft.text())).isEmpty()) {
            var number = newest.map(Revision::number).orElse(0) + 1;
            revisions.add(new Revision(
                    draft.course(), draft.path(), number, draft.text(), draft.lastBy(), draft.at(), minor));
        }
    }

    Instant now() {
        return clock.instant();
    }
}
