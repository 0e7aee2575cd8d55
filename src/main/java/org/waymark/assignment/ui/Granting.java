package org.waymark.assignment.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.Concession;
import org.waymark.assignment.ConcessionChange.What;
import org.waymark.assignment.Extension;
import org.waymark.assignment.GrantingConcessions;
import org.waymark.assignment.WorkFlaw;
import org.waymark.identity.UserId;

/** Grants one learner something at an assignment, and knows how it is undone. */
record Granting(ClassDesk desk, Assignment assignment, Concession before) {

    /** What came of it, and what undoes it. */
    record Granted(What what, Concession now, Runnable undo) {}

    private GrantingConcessions service() {
        return desk.desk().granting();
    }

    private UserId learner() {
        return before.learner();
    }

    Granted extend(Extension extension, String reason) {
        var now = set(before.version(), extension, reason);
        var what = extension.isNone() ? What.EXTENSION_TAKEN_BACK : What.EXTENDED;
        return new Granted(what, now, () -> set(now.version(), before.extension(), ""));
    }

    Granted takeBackExtension() {
        return extend(Extension.NONE, "");
    }

    private Concession set(int version, Extension extension, String reason) {
        return extension.isNone()
                ? service().takeBackExtension(desk.user(), desk.token(), assignment.token(), learner(), version, reason)
                : service()
                        .extend(desk.user(), desk.token(), assignment.token(), learner(), version, extension, reason);
    }

    Granted excuse(String reason) {
        var now = service().excuse(desk.user(), desk.token(), assignment.token(), learner(), before.version(), reason);
        return new Granted(What.EXCUSED, now, () -> askAgain(now.version()));
    }

    Granted takeBackExcuse() {
        var now = askAgain(before.version());
        return new Granted(
                What.EXCUSE_TAKEN_BACK,
                now,
                () -> service().excuse(desk.user(), desk.token(), assignment.token(), learner(), now.version(), ""));
    }

    private Concession askAgain(int version) {
        return service().takeBackExcuse(desk.user(), desk.token(), assignment.token(), learner(), version, "");
    }

    /** Something that can be granted. */
    interface Deed extends Function<Granting, Granted> {}

    /** Where one asks for something to be granted. */
    interface Counter {

        void ask(Deed deed, Consumer<WorkFlaw> refused);
    }
}
