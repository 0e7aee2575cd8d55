package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Publication;
import org.waymark.authoring.PublishingDrafts;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.SeeingWorkbench;
import org.waymark.authoring.TrackingTranslations;
import org.waymark.authoring.Workbench;
import org.waymark.authoring.Workbench.Drafted;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** What there is to do on a course: what is drafted, what is wrong, and what is in it with all drafts. */
@StyleSheet("styles/authoring.css")
@Route(SiteMap.WORKBENCH_COURSE)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class CourseWorkbenchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SeeingWorkbench seeing;
    private final EditingCourses editing;
    private final PublishingDrafts publishing;
    private final TrackingTranslations translations;
    private final WorkingTogether together;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private String name = "";

    CourseWorkbenchView(
            SeeingWorkbench seeing,
            EditingCourses editing,
            PublishingDrafts publishing,
            TrackingTranslations translations,
            WorkingTogether together,
            CurrentUser user) {
        this.seeing = seeing;
        this.editing = editing;
        this.publishing = publishing;
        this.translations = translations;
        this.together = together;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("course")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new));
    }

    private void show(Slug id) {
        var workbench = seeing.course(user.id(), id);
        removeAll();
        name = workbench.course().map(it -> it.title().in(language)).orElse(id.value());
        var upcoming = publishing.preview(user.id(), id);
        var page = new Div(
                head(workbench),
                together.others(id, new TurnWords(workbench.course(), language)),
                new DraftList(workbench, language, it -> discard(id, it)),
                new PublishSection(upcoming, workbench.rights(), seen -> publish(id, seen)),
                new ProblemList(workbench.problems()));
        var progress = translations.progress(user.id(), id);
        if (!progress.isEmpty()) {
            page.add(new TranslationsOverview(id, progress));
        }
        workbench.course().ifPresent(it -> page.add(new CourseContents(it, language)));
        page.add(together.histories(id), together.authors(id, workbench.rights(), () -> show(id)));
        page.addClassNames("workbench", "stack-l");
        add(page);
    }

    private Component head(Workbench workbench) {
        var title = new H1(workbench.id().value());
        workbench.course().ifPresent(it -> Wording.say(title, it.title(), language));
        var path = new Nav(new Anchor("/" + SiteMap.WORKBENCH, getTranslation("authoring.workbench.title")));
        path.getElement().setAttribute("aria-label", getTranslation("authoring.workbench.path"));
        var rights =
                new Paragraph(getTranslation("authoring.workbench.may", RightWords.list(workbench.rights(), language)));
        rights.addClassName("work-rights");
        var head = Kit.stack(path, title, rights);
        if (!workbench.isWritable()) {
            head.add(Kit.warning(Icon.LOCK, new Paragraph(getTranslation("authoring.workbench.read-only"))));
        }
        together.waiting(workbench.id()).ifPresent(head::add);
        return head;
    }

    private void discard(Slug course, Drafted draft) {
        try {
            editing.discard(user.id(), course, draft.path(), draft.version());
            Notices.say(getTranslation("authoring.discard.done"));
        } catch (Outdated _) {
            Notices.warn(getTranslation("authoring.discard.outdated"));
        } catch (RightMissing _) {
            Notices.warn(getTranslation("authoring.discard.no-right"));
        }
        show(course);
    }

    private void publish(Slug course, String seen) {
        try {
            var outcome = publishing.publish(user.id(), course, seen);
            show(course);
            tell(outcome);
        } catch (Outdated _) {
            show(course);
            Notices.warn(getTranslation("authoring.publish.outdated"));
        } catch (RightMissing _) {
            show(course);
            Notices.warn(getTranslation("authoring.publish.no-right"));
        }
    }

    private void tell(Publication outcome) {
        switch (outcome) {
            case Publication.Published published ->
                Notices.say(getTranslation("authoring.publish.published", published.number()));
            case Publication.Flawed _ -> Notices.warn(getTranslation("authoring.publish.flawed"));
            case Publication.ChangedUnderneath(var paths) ->
                Notices.warn(getTranslation("authoring.publish.underneath", String.join(", ", paths)));
            case Publication.Linked(var paths) ->
                Notices.warn(getTranslation("authoring.publish.linked", String.join(", ", paths)));
            case Publication.ReadOnly() -> Notices.warn(getTranslation("authoring.workbench.read-only"));
            case Publication.Unpublished() -> Notices.warn(getTranslation("authoring.publish.unpublished"));
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(name);
    }
}
