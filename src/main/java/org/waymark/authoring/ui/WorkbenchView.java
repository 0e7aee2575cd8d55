package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.waymark.authoring.BeginningCourses;
import org.waymark.authoring.CourseInWork;
import org.waymark.authoring.Right;
import org.waymark.authoring.SeeingReviews;
import org.waymark.authoring.SeeingWorkbench;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.EmptyState;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The courses that somebody writes. */
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/authoring-review.css")
@Route(SiteMap.WORKBENCH)
@Menu(title = "authoring.workbench.menu", order = 7)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class WorkbenchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SeeingWorkbench seeing;
    private final BeginningCourses beginning;
    private final SeeingReviews reviews;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());

    WorkbenchView(SeeingWorkbench seeing, BeginningCourses beginning, SeeingReviews reviews, CurrentUser user) {
        this.seeing = seeing;
        this.beginning = beginning;
        this.reviews = reviews;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var courses = seeing.courses(user.id());
        removeAll();
        add(
                courses.isEmpty()
                        ? new EmptyState(
                                getTranslation("authoring.workbench.empty"),
                                getTranslation("authoring.workbench.empty-sentence"))
                        : page(courses),
                new NewCourseForm(beginning, user.id(), language));
    }

    private Component page(List<CourseInWork> courses) {
        var list = new UnorderedList();
        list.addClassName("work-list");
        courses.stream().map(this::entry).forEach(list::add);
        var page = new Div(
                Kit.stack(
                        new H1(getTranslation("authoring.workbench.title")),
                        Kit.lead(getTranslation("authoring.workbench.lead"))),
                list);
        if (courses.stream().anyMatch(it -> it.rights().contains(Right.REVIEW))) {
            page.add(waiting());
        }
        page.addClassNames("workbench", "stack-l");
        return page;
    }

    private Component waiting() {
        var waiting = reviews.waiting(user.id());
        return new Section(
                new H2(getTranslation("authoring.review.waiting")),
                waiting.isEmpty()
                        ? Kit.lead(getTranslation("authoring.review.nothing-waits"))
                        : new ReviewList(waiting, true));
    }

    private ListItem entry(CourseInWork course) {
        var link = new Anchor("/" + SiteMap.workbench(course.id()), course.id().value());
        course.title().ifPresent(title -> Wording.say(link, title, language));
        var facts = new Div(Kit.meta(getTranslation("authoring.workbench.drafts", course.drafts())), state(course));
        facts.addClassName("row");
        return new ListItem(link, facts);
    }

    private Component state(CourseInWork course) {
        if (course.errors() > 0) {
            return Kit.tag("wrong", Icon.X, getTranslation("authoring.workbench.errors", course.errors()));
        }
        return course.warnings() > 0
                ? Kit.tag(
                        "part", Icon.TRIANGLE_ALERT, getTranslation("authoring.workbench.warnings", course.warnings()))
                : Kit.tag("right", Icon.CHECK, getTranslation("authoring.workbench.sound"));
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("authoring.workbench.title"));
    }
}
