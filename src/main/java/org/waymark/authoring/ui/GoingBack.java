package org.waymark.authoring.ui;

import java.util.Optional;
import org.waymark.authoring.Basis;
import org.waymark.authoring.Draft;
import org.waymark.authoring.DraftEdit;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.FileInWork;
import org.waymark.identity.UserId;

/** Takes up an older text of a file or gives up its draft, and knows the way back as long as nobody types. */
final class GoingBack {

    private final EditingCourses editing;
    private final UserId user;

    GoingBack(EditingCourses editing, UserId user) {
        this.editing = editing;
        this.user = user;
    }

    /**
     * How something is undone.
     *
     * @param after what was there when it was done
     * @param text what the draft said before; empty where there was none
     */
    record Back(Basis after, Optional<String> text) {}

    /** Nothing to be undone where the draft says so already. */
    Optional<Back> restore(FileInWork seen, int number) {
        var draft = editing.restore(user, seen.basis(), number);
        var after = new Basis(
                seen.course(), seen.path(), draft.version(), seen.basis().file());
        return Optional.of(new Back(after, before(seen))).filter(it -> !after.equals(seen.basis()));
    }

    /** Where the file has changed in the folder, too, the text is not put over it again by one press: it stays in the history. */
    Optional<Back> discard(FileInWork seen, Draft draft) {
        editing.discard(user, seen.course(), seen.path(), draft.version());
        var after = editing.open(user, seen.course(), seen.path()).basis();
        return Optional.of(new Back(after, before(seen))).filter(_ -> !seen.isChangedUnderneath());
    }

    private static Optional<String> before(FileInWork seen) {
        return seen.draft().filter(Draft::isKept).map(Draft::text);
    }

    void undo(Back back) {
        var after = back.after();
        back.text()
                .ifPresentOrElse(
                        it -> editing.type(user, after, new DraftEdit.Whole(it)),
                        () -> editing.discard(user, after.course(), after.path(), after.version()));
    }
}
