package org.waymark.authoring;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.authoring.items.BankEdits;
import org.waymark.authoring.items.BankSheet;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.YamlDocument;
import org.waymark.identity.UserId;

/** Bringing questions into a bank, taking them out, changing many at once; the text that was there before stays among the revisions. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('INSTRUCTOR', 'ADMINISTRATOR')")
public class ArrangingBanks {

    static final String COURSE = "course.yaml";

    /** No words are typed there. */
    private static final String PLACE = "arranged";

    private final CourseAccess access;
    private final EditingCourses editing;
    private final Drafting drafting;
    private final WorkingCopies copies;

    ArrangingBanks(CourseAccess access, EditingCourses editing, Drafting drafting, WorkingCopies copies) {
        this.access = access;
        this.editing = editing;
        this.drafting = drafting;
        this.copies = copies;
    }

    /**
     * Changes a bank as the page of it wants to.
     *
     * @throws Outdated where the page did not show what is there now
     */
    public Saving change(UserId user, Basis basis, List<Edit> edits) {
        access.change(user, basis.course(), Right.EDIT);
        remember(user, basis);
        return editing.type(user, basis, new DraftEdit.Fields(PLACE, edits, ""));
    }

    /**
     * Takes a question out of its bank. Where the file in the folder has it, learners may have answered it: then its id is never used again.
     *
     * @throws Outdated where the page did not show what is there now
     */
    public Saving remove(UserId user, Basis basis, Slug item) {
        access.change(user, basis.course(), Right.EDIT);
        var text = editing.open(user, basis.course(), basis.path()).text();
        var edits = BankSheet.read(text, basis.path())
                .map(it -> new BankEdits(it).remove(item))
                .orElse(List.of());
        if (edits.isEmpty()) {
            throw new Outdated();
        }
        var saving = change(user, basis, edits);
        if (saving instanceof Saving.Saved && isFiled(basis, item)) {
            retire(user, basis.course(), item);
        }
        return saving;
    }

    private boolean isFiled(Basis basis, Slug item) {
        return copies.file(basis.course(), basis.path())
                .flatMap(it -> YamlDocument.read(it.text(), basis.path(), new ArrayList<>()))
                .filter(it -> BankEdits.has(it.value(), item))
                .isPresent();
    }

    /** A file of the course that cannot be read keeps nobody from writing a bank; its problems are shown anyway. */
    private void retire(UserId user, Slug course, Slug item) {
        var file = editing.open(user, course, COURSE);
        var edits = YamlDocument.read(file.text(), COURSE, new ArrayList<>())
                .map(it -> BankEdits.retire(it.value(), item))
                .orElse(List.of());
        if (!edits.isEmpty()) {
            change(user, file.basis(), edits);
        }
    }

    private void remember(UserId user, Basis basis) {
        var file = copies.file(basis.course(), basis.path());
        var draft = drafting.find(basis.course(), basis.path()).map(it -> it.over(file));
        if (draft.isPresent() || file.isPresent()) {
            drafting.note(
                    draft.orElseGet(() -> drafting.begun(basis.course(), basis.path(), file, user)),
                    Revision.Cause.ARRANGED);
        }
    }
}
