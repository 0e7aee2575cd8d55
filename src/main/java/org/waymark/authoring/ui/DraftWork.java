package org.waymark.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.springframework.stereotype.Component;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Publication;
import org.waymark.authoring.PublishingDrafts;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.Upcoming;
import org.waymark.authoring.Workbench.Drafted;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;
import org.waymark.ui.Notices;

/** How drafts of a course end: published or taken away, and what is said of it. */
@Component
final class DraftWork {

    private final EditingCourses editing;
    private final PublishingDrafts publishing;

    DraftWork(EditingCourses editing, PublishingDrafts publishing) {
        this.editing = editing;
        this.publishing = publishing;
    }

    /** What would be published now. */
    Upcoming upcoming(UserId user, Slug course) {
        return publishing.preview(user, course);
    }

    /** @param then shows the course again */
    void discard(UserId user, Slug course, Drafted draft, Runnable then) {
        try {
            editing.discard(user, course, draft.path(), draft.version());
            Notices.say(translate("authoring.discard.done"));
        } catch (Outdated _) {
            Notices.warn(translate("authoring.discard.outdated"));
        } catch (RightMissing _) {
            Notices.warn(translate("authoring.discard.no-right"));
        }
        then.run();
    }

    /**
     * Publishes what the page has shown.
     *
     * @param then shows the course again
     */
    void publish(UserId user, Slug course, String seen, Runnable then) {
        try {
            var outcome = publishing.publish(user, course, seen);
            then.run();
            tell(outcome);
        } catch (Outdated _) {
            then.run();
            Notices.warn(translate("authoring.publish.outdated"));
        } catch (RightMissing _) {
            then.run();
            Notices.warn(translate("authoring.publish.no-right"));
        }
    }

    private static void tell(Publication outcome) {
        switch (outcome) {
            case Publication.Published published ->
                Notices.say(translate("authoring.publish.published", published.number()));
            case Publication.Flawed _ -> Notices.warn(translate("authoring.publish.flawed"));
            case Publication.ChangedUnderneath(var paths) ->
                Notices.warn(translate("authoring.publish.underneath", String.join(", ", paths)));
            case Publication.Linked(var paths) ->
                Notices.warn(translate("authoring.publish.linked", String.join(", ", paths)));
            case Publication.ReadOnly() -> Notices.warn(translate("authoring.workbench.read-only"));
            case Publication.Unpublished() -> Notices.warn(translate("authoring.publish.unpublished"));
        }
    }
}
