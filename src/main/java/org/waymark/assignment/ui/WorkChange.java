package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.waymark.assignment.AssignmentNotFound;
import org.waymark.assignment.WorkFlaw;
import org.waymark.assignment.WorkRefused;
import org.waymark.classroom.ui.ClassChange;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;

/** Something that is done to the work of a class at a press; where it cannot be done, the page says why. */
final class WorkChange {

    private WorkChange() {}

    /** Whether it was done; where it was outdated, or the assignment is gone, the newest state is shown. */
    static boolean tried(Runnable change, Runnable showNewest) {
        return tried(change, flaw -> Notices.warn(I18NProvider.translate(Keys.of(flaw))), showNewest);
    }

    /** The same; a form says by itself which of its parts is refused. */
    static boolean tried(Runnable change, Consumer<WorkFlaw> refused, Runnable showNewest) {
        try {
            return ClassChange.tried(change, showNewest);
        } catch (WorkRefused refusal) {
            refused.accept(refusal.flaw());
        } catch (AssignmentNotFound _) {
            Notices.warn(I18NProvider.translate("assignment.work.gone"));
            showNewest.run();
        }
        return false;
    }
}
