package org.waymark.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.classroom.ClassroomArchived;
import org.waymark.classroom.ClassroomNotFound;
import org.waymark.classroom.ClassroomRefused;
import org.waymark.classroom.Outdated;
import org.waymark.classroom.RightMissing;
import org.waymark.classroom.TeachersOnly;
import org.waymark.ui.Keys;
import org.waymark.ui.Notices;
import org.waymark.ui.SiteMap;

/** Something that is done to a class at a press; where it cannot be done, the page says why and nothing that was typed is lost. */
public final class ClassChange {

    private ClassChange() {}

    /**
     * Whether it was done. A form says by itself that it is {@link Outdated}, with the newest state beside what was typed; elsewhere
     * use {@link #tried(Runnable, Runnable)}.
     */
    public static boolean tried(Runnable change) {
        return tried(change, () -> {});
    }

    /** Whether it was done; where it was outdated, the newest state is shown after saying so. */
    public static boolean tried(Runnable change, Runnable showNewest) {
        try {
            change.run();
            return true;
        } catch (RightMissing missing) {
            Notices.warn(I18NProvider.translate(
                    "classroom.failure.right", I18NProvider.translate(Keys.of(missing.right()))));
        } catch (TeachersOnly _) {
            Notices.warn(I18NProvider.translate("classroom.failure.teachers-only"));
        } catch (ClassroomRefused refused) {
            Notices.warn(I18NProvider.translate(Keys.of(refused.refusal())));
        } catch (ClassroomArchived _) {
            Notices.warn(I18NProvider.translate("classroom.failure.archived"));
        } catch (Outdated _) {
            Notices.warn(I18NProvider.translate("classroom.failure.outdated"));
            showNewest.run();
        } catch (ClassroomNotFound _) {
            Notices.warn(I18NProvider.translate("classroom.failure.not-found"));
            UI.getCurrent().navigate(SiteMap.CATALOGUE);
        }
        return false;
    }
}
