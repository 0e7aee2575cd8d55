package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.EditingCourses;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Publication;
import org.waymark.authoring.PublishingDrafts;
import org.waymark.authoring.Right;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.SeeingWorkbench;
import org.waymark.authoring.Workbench;
import org.waymark.authoring.Workbench.Drafted;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
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
    private final PlanWork plans;
    private final EditingCourses editing;
    private final PublishingDrafts publishing;
    private final WorkingTogether together;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private final Div above = new Div();
    private final Div below = new Div();
    private final Div histories = new Div();
    private final Div last = new Div();
    private Optional<CoursePlan> plan = Optional.empty();
    private String name = "";

    CourseWorkbenchView(
            SeeingWorkbench seeing,
            PlanWork plans,
            EditingCourses editing,
            PublishingDrafts publishing,
            WorkingTogether together,
            CurrentUser user) {
        this.seeing = seeing;
        this.plans = plans;
        this.editing = editing;
        this.publishing = publishing;
        this.together = together;
        this.user = user;
        above.addClassName("stack-l");
        var page = new Div(above, below, histories, last);
        page.addClassNames("workbench", "stack-l");
        addClassName("page");
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = Optional.empty();
        below.removeAll();
        var id = event.getRouteParameters()
                .get("course")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new);
        showWithAuthors(id);
    }

    private Workbench show(Slug id) {
        var workbench = seeing.course(user.id(), id);
        above.removeAll();
        name = workbench.course().map(it -> it.title().in(language)).orElse(id.value());
        var upcoming = publishing.preview(user.id(), id);
        above.add(
                head(workbench),
                together.others(id, new TurnWords(workbench.course(), language)),
                new DraftList(workbench, language, it -> discard(id, it)),
                new PublishSection(upcoming, workbench.rights(), seen -> publish(id, seen)),
                new ProblemList(workbench.problems()));
        together.translations(id).ifPresent(above::add);
        workbench.course().ifPresentOrElse(it -> contents(workbench, it), this::withoutContents);
        histories.removeAll();
        histories.add(together.histories(id));
        return workbench;
    }

    private void withoutContents() {
        plan = Optional.empty();
        below.removeAll();
    }

    /** Who may change the structure works at it here; it stays where it is on the page while they do. */
    private void contents(Workbench workbench, Course course) {
        if (!workbench.rights().contains(Right.EDIT)) {
            withoutContents();
            below.add(new CourseContents(course, language));
        } else if (plan.isPresent()) {
            plan.get().goOn(course);
        } else {
            below.removeAll();
            var shown = new CoursePlan(new PlanDesk(plans, user.id(), course, language, () -> show(workbench.id())));
            plan = Optional.of(shown);
            below.add(shown);
        }
    }

    /** Who writes it is shown anew only when that changes, so that nothing typed there is lost meanwhile. */
    private void showWithAuthors(Slug id) {
        var rights = show(id).rights();
        last.removeAll();
        last.add(together.authors(id, rights, () -> showWithAuthors(id)));
    }

    private Component head(Workbench workbench) {
        var title = new H1(workbench.id().value());
        workbench.course().ifPresent(it -> Wording.say(title, it.title(), language));
        var rights =
                new Paragraph(getTranslation("authoring.workbench.may", RightWords.list(workbench.rights(), language)));
        rights.addClassName("work-rights");
        var search =
                new Anchor("/" + SiteMap.workbenchSearch(workbench.id()), getTranslation("authoring.search.title"));
        var head = Kit.stack(new WorkbenchPath(), title, rights, search);
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
