package org.waymark.authoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.authoring.Revision.Cause;
import org.waymark.base.Ids;
import org.waymark.base.Sha256;
import org.waymark.base.Slug;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.UserId;

/** Drafts, and what is kept of the texts that they had. Whoever asks has the lock of the course. */
@Component
class Drafting {

    /** Who has not typed for so long has settled something. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** So seldom that nobody waits for it, so often that not many wait for it. */
    private static final int THINNED_EVERY = 20;

    /** More than any file has that is thinned as often. */
    private static final int MOST_THINNED = 20_000;

    private final Drafts drafts;
    private final Revisions revisions;
    private final Origins origins;
    private final FollowingTexts following;
    private final Clock clock;

    Drafting(Drafts drafts, Revisions revisions, Origins origins, FollowingTexts following, Clock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.origins = origins;
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
        if (before.isKept()) {
            noteOnTheWay(before, after);
        }
        requireKept(before.isKept() ? drafts.keep(after) : drafts.add(after));
        // as long as a draft says what its file says, its text is the one that it has started from
        before.startedFrom()
                .filter(it -> it.equals(Sha256.hex(before.text())))
                .ifPresent(it -> origins.keep(after.id(), it, before.text()));
        return after;
    }

    private void noteOnTheWay(Draft before, Draft after) {
        var isTakenOver = !before.lastBy().equals(after.lastBy());
        var isPaused = Duration.between(before.at(), after.at()).compareTo(PAUSE) >= 0;
        if (!before.text().equals(after.text()) && (isTakenOver || isPaused)) {
            note(before, isTakenOver ? Cause.TAKEN_OVER : Cause.PAUSED);
        }
    }

    /** The text that a draft has started from; nothing for a new file, or where nobody knows. */
    Optional<String> origin(Draft draft) {
        return draft.startedFrom().flatMap(it -> origins.find(draft.id(), it));
    }

    /** Keeps what a draft and its file were merged into; both are kept as they were, too. */
    Draft keepMerged(Draft before, Draft after, Optional<FileOnDisk> file) {
        following.changed(before, after, false);
        note(before, Cause.MERGED);
        file.ifPresent(it -> note(after.course(), after.path(), it.text(), after.lastBy(), Cause.FOLDER));
        requireKept(drafts.keep(after));
        file.ifPresent(it -> origins.keep(after.id(), it.digest(), it.text()));
        return after;
    }

    /** The lock of the course sees to it; should it ever fail to, nothing is typed over. */
    private static void requireKept(boolean isKept) {
        if (!isKept) {
            throw new Outdated();
        }
    }

    /** Takes a draft away and keeps its text among the revisions. */
    void drop(Draft draft, Cause cause) {
        note(draft, cause);
        drafts.drop(draft.id());
    }

    /** Goes back to what lies in the folder; words that others could not file stay. */
    void giveUp(Draft draft, Optional<FileOnDisk> file, UserId by) {
        var after = draft.givenUp(file, by, now());
        if (after.unfiled().isEmpty()) {
            drop(draft, Cause.DISCARDED);
        } else {
            note(draft, Cause.DISCARDED);
            requireKept(drafts.keep(after));
        }
    }

    /** Takes away what its file says now, or what says that there is no file; only words that found no place stay. */
    void filed(Draft draft, Optional<FileOnDisk> file) {
        var digest = file.map(FileOnDisk::digest);
        if (draft.unfiled().isEmpty()) {
            drop(draft, Cause.PUBLISHED);
        } else if (!draft.startedFrom().equals(digest)) {
            note(draft, Cause.PUBLISHED);
            requireKept(drafts.keep(draft.filed(digest, now())));
            file.ifPresent(it -> origins.keep(draft.id(), it.digest(), it.text()));
        }
    }

    /** Keeps the text of a draft as a revision. */
    void note(Draft draft, Cause cause) {
        if (draft.isOfAFile()) {
            note(draft.course(), draft.path(), draft.text(), draft.lastBy(), draft.at(), cause);
        }
    }

    /** Keeps a text as a revision of now. */
    void note(Slug course, String path, String text, UserId by, Cause cause) {
        note(course, path, text, by, now(), cause);
    }

    /** The newest one is not kept a second time, unless there is another reason that says more. */
    private void note(Slug course, String path, String text, UserId by, Instant at, Cause cause) {
        var newest = revisions.newest(course, path);
        if (newest.filter(it -> it.text().equals(text) && (cause.isMinor() || it.cause() == cause))
                .isEmpty()) {
            var number = newest.map(Revision::number).orElse(0) + 1;
            revisions.add(new Revision(course, path, number, text, by, at, cause));
            if (number % THINNED_EVERY == 0) {
                thin(course, path);
            }
        }
    }

    private void thin(Slug course, String path) {
        var superfluous = Thinning.superfluous(revisions.past(course, path, MOST_THINNED), now());
        revisions.drop(course, path, superfluous);
    }

    /** Whether texts are kept that files of a course once had. */
    boolean hasPast(Slug course) {
        return !revisions.paths(course).isEmpty();
    }

    Instant now() {
        return clock.instant();
    }
}
