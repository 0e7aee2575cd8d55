package org.waymark.authoring;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Publishing;
import org.waymark.content.files.Writing;
import org.waymark.identity.UserId;

/**
 * Making all drafts of a course its next edition: they become files, and the files are frozen. The files are the truth: should the machine
 * stop after they are written, the next start freezes them and takes the drafts away.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class PublishingDrafts {

    private static final Logger log = LoggerFactory.getLogger(PublishingDrafts.class);

    private final CourseAccess access;
    private final Drafting drafting;
    private final WorkingCopies copies;
    private final Publishing publishing;
    private final Library library;

    PublishingDrafts(
            CourseAccess access, Drafting drafting, WorkingCopies copies, Publishing publishing, Library library) {
        this.access = access;
        this.drafting = drafting;
        this.copies = copies;
        this.publishing = publishing;
        this.library = library;
    }

    /** What publishing would do now. */
    @Transactional(readOnly = true)
    public Upcoming preview(UserId user, Slug course) {
        access.see(user, course);
        var drafts = drafting.of(course);
        var waiting = waiting(drafts);
        var copy = copies.of(course, drafts);
        return new Upcoming(
                copy.digest(),
                waiting,
                changes(copy, waiting),
                copy.problems(),
                waiting.stream()
                        .filter(copies::isChangedUnderneath)
                        .map(Draft::path)
                        .toList(),
                copies.isWritable(course));
    }

    /** Those that say something else than their files. */
    private List<Draft> waiting(List<Draft> drafts) {
        return drafts.stream().filter(it -> !copies.isFiled(it)).toList();
    }

    private ChangeSummary changes(WorkingCopy copy, List<Draft> waiting) {
        var before = library.current(copy.id()).map(Edition::course);
        return copy.course()
                .map(it -> ChangeSummary.of(before, it, waiting))
                .orElseGet(() -> new ChangeSummary(List.of()));
    }

    /**
     * Publishes all drafts of a course.
     *
     * @param seen the digest of what was shown to whoever publishes
     * @throws Outdated where it would be something else by now
     */
    public Publication publish(UserId user, Slug course, String seen) {
        access.change(user, course, Right.PUBLISH);
        var drafts = drafting.of(course);
        var copy = copies.of(course, drafts);
        if (!copy.digest().equals(seen)) {
            throw new Outdated();
        }
        if (copy.hasErrors()) {
            return new Publication.Flawed(copy.problems());
        }
        var waiting = waiting(drafts);
        var changes = changes(copy, waiting);
        return switch (copies.write(course, waiting)) {
            case Writing.Outdated(var paths) -> new Publication.ChangedUnderneath(paths);
            case Writing.Linked(var paths) -> new Publication.Linked(paths);
            case Writing.ReadOnly() -> new Publication.ReadOnly();
            case Writing.Done() -> {
                log.info("{} drafts of course {} were filed by account {}", waiting.size(), course, user.value());
                yield frozen(course, drafts, changes);
            }
        };
    }

    private Publication frozen(Slug course, List<Draft> drafts, ChangeSummary changes) {
        var folder = copies.folder(course);
        publishing.publish(folder);
        var edition = library.current(course)
                .filter(it -> it.digest().equals(folder.files().digest()));
        if (edition.isEmpty()) {
            return new Publication.Unpublished();
        }
        for (var draft : drafts.stream().filter(Draft::isOfAFile).toList()) {
            var file = copies.file(course, draft.path());
            if (file.isEmpty() == draft.removes()) {
                drafting.filed(draft, file);
            }
        }
        return new Publication.Published(edition.get().number(), changes);
    }
}
