package org.waymark.authoring.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.PartRefused;
import org.waymark.authoring.RightMissing;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;

/** Something is tried on a course; why it was not done is said. */
final class PlanTry {

    private PlanTry() {}

    /**
     * Whether it was done.
     *
     * @param stale shows what there is by now, where somebody else was faster
     */
    static boolean that(Runnable doing, Runnable stale) {
        try {
            doing.run();
            return true;
        } catch (PartRefused refused) {
            Notices.warn(I18NProvider.translate(Keys.of(refused.hindrance())));
        } catch (Outdated | CourseNotFound _) {
            Notices.warn(I18NProvider.translate("authoring.plan.outdated"));
            stale.run();
        } catch (RightMissing _) {
            Notices.warn(I18NProvider.translate("authoring.plan.no-right"));
        }
        return false;
    }
}
