package org.waymark.authoring;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Slug;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.FileOnDisk;
import org.waymark.identity.UserId;

/** Writing drafts of the files of a course. What is typed is kept, whatever becomes of it; nothing is typed over what others have typed. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class EditingCourses {

    /** No words are typed there. */
    private static final String NOWHERE = "restored";

    private final CourseAccess access;
    private final Drafting drafting;
    private final Revisions revisions;
    private final WorkingCopies copies;

    EditingCourses(CourseAccess access, Drafting drafting, Revisions revisions, WorkingCopies copies) {
        this.access = access;
        this.drafting = drafting;
        this.revisions = revisions;
        this.copies = copies;
    }

    /** A file of a course that one writes; one that is not there can be begun. */
    @Transactional(readOnly = true)
    public FileInWork open(UserId user, Slug course, String path) {
        access.see(user, course);
        requirePath(path);
        var file = copies.file(course, path);
        return new FileInWork(course, path, file, drafting.find(course, path).map(it -> it.over(file)));
    }

    /**
     * Keeps what somebody typed.
     *
     * @throws Outdated where the page did not show what is there now
     */
    public Saving type(UserId user, Basis basis, DraftEdit edit) {
        return type(user, basis, edit, false);
    }

    /**
     * Keeps what somebody typed who says that the translations still fit: no meaning has changed.
     *
     * @throws Outdated where the page did not show what is there now
     */
    public Saving typeMinor(UserId user, Basis basis, DraftEdit edit) {
        return type(user, basis, edit, true);
    }

    private Saving type(UserId user, Basis basis, DraftEdit edit, boolean isMinor) {
        access.change(user, basis.course(), Right.EDIT);
        var before = there(user, basis);
        return switch (Typing.into(before.text(), before.path(), edit)) {
            case Typing.Fits(var text) -> {
                var after = before.with(text, edit.place(), user, drafting.now());
                var isSame = !before.removes()
                        && text.equals(before.text())
                        && after.unfiled().equals(before.unfiled());
                yield new Saving.Saved(isSame ? before : drafting.keep(before, after, isMinor));
            }
            case Typing.Refused(var why) -> {
                if (edit.words().isEmpty()) {
                    yield new Saving.Refused(before, why);
                }
                var words = new Unfiled(edit.place(), user, edit.words());
                yield new Saving.Refused(drafting.keep(before, before.withUnfiled(words, drafting.now())), why);
            }
        };
    }

    private Draft there(UserId user, Basis basis) {
        requirePath(basis.path());
        var draft = drafting.find(basis.course(), basis.path());
        if (draft.map(Draft::version).orElse(0) != basis.version()) {
            throw new Outdated();
        }
        var file = copies.file(basis.course(), basis.path());
        if (draft.filter(Draft::isOfAFile).isEmpty()
                && !file.map(FileOnDisk::digest).equals(basis.file())) {
            throw new Outdated();
        }
        return draft.map(it -> it.over(file)).orElseGet(() -> drafting.begun(basis.course(), basis.path(), file, user));
    }

    /** Takes a draft away; its text stays among the revisions, and words of others that found no place stay where they are. */
    public void discard(UserId user, Slug course, String path, int version) {
        access.change(user, course, Right.EDIT);
        var draft = drafting.find(course, path)
                .filter(it -> it.version() == version)
                .orElseThrow(Outdated::new);
        drafting.giveUp(draft, copies.file(course, path), user);
    }

    /** The texts that a file had while it was drafted, the newest first, at most so many. */
    @Transactional(readOnly = true)
    public List<Revision> revisions(UserId user, Slug course, String path, int most) {
        access.see(user, course);
        requirePath(path);
        return revisions.newest(course, path, most);
    }

    /** Makes a text that a file once had the draft; the text that the draft has until then stays among the revisions. */
    public Draft restore(UserId user, Basis basis, int number) {
        access.change(user, basis.course(), Right.EDIT);
        var before = there(user, basis);
        var revision = revisions.find(basis.course(), basis.path(), number).orElseThrow(CourseNotFound::new);
        if (before.text().equals(revision.text()) && !before.removes()) {
            return before;
        }
        if (before.isKept()) {
            drafting.note(before, Revision.Cause.REPLACED);
        }
        return drafting.keep(before, before.with(revision.text(), NOWHERE, user, drafting.now()));
    }

    private static void requirePath(String path) {
        if (!CourseFolder.mayHold(path)) {
            throw new CourseNotFound();
        }
    }
}
