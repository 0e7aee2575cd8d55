package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.function.Consumer;
import org.waymark.classroom.Classroom;
import org.waymark.classroom.KeepingEntry;
import org.waymark.classroom.KeepingGroups;
import org.waymark.classroom.KeepingRoster;
import org.waymark.classroom.Right;
import org.waymark.classroom.RunClass;
import org.waymark.identity.UserId;

/**
 * What the parts of the page of a class's learners work with.
 *
 * @param telling says what was done, beside a way to undo it
 * @param looking shows everything anew
 */
record LearnersDesk(
        KeepingRoster roster,
        KeepingGroups groups,
        KeepingEntry entry,
        RunClass run,
        UserId me,
        Instant now,
        ClassTimes times,
        AskFirst ask,
        Consumer<Component> telling,
        Runnable looking) {

    Classroom classroom() {
        return run.classroom();
    }

    String token() {
        return classroom().token();
    }

    /** Whether whoever looks may change who is in the class. */
    boolean maySettle() {
        return run.me().may(Right.ROSTER) && !classroom().isArchived();
    }

    /** Does something; where it was done, the page shows it. */
    boolean done(Runnable change) {
        var done = ClassChange.tried(change, looking);
        if (done) {
            looking.run();
        }
        return done;
    }

    /** As {@link #done}, and says so with a way back. */
    void done(Runnable change, String said, String undo, Runnable back) {
        if (done(change)) {
            telling.accept(Undo.of(said, undo, () -> done(back)));
        }
    }
}
