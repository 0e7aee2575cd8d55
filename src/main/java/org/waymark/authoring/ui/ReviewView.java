package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.authoring.CourseNotFound;
import org.waymark.authoring.Outdated;
import org.waymark.authoring.Remark;
import org.waymark.authoring.ReviewRefused;
import org.waymark.authoring.ReviewingDrafts;
import org.waymark.authoring.RightMissing;
import org.waymark.authoring.SeeingReviews;
import org.waymark.base.Slug;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.ui.EmptyState;
import org.waymark.ui.Focus;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** The drafts of a course with how far their review is, or the change of one of them with what colleagues say of it. */
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/authoring-merge.css")
@StyleSheet("styles/authoring-review.css")
@Route(SiteMap.WORKBENCH_REVIEW)
@RolesAllowed({Role.Name.INSTRUCTOR, Role.Name.ADMINISTRATOR})
final class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle, ReviewDesk.Work {

    private final SeeingReviews seeing;
    private final ReviewingDrafts reviewing;
    private final CurrentUser user;
    private final Map<String, UnsentWords> unsent = new HashMap<>();
    private final H1 title = new H1();
    private Slug course = new Slug("none");
    private Optional<String> file = Optional.empty();

    ReviewView(SeeingReviews seeing, ReviewingDrafts reviewing, CurrentUser user) {
        this.seeing = seeing;
        this.reviewing = reviewing;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        course = event.getRouteParameters()
                .get("course")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(CourseNotFound::new);
        file = event.getLocation().getQueryParameters().getSingleParameter("file");
        show();
    }

    private void show() {
        var page = new Div(file.map(this::change).orElseGet(this::list));
        page.addClassNames("workbench", "stack-l");
        removeAll();
        add(page);
    }

    private Component list() {
        title.setText(getTranslation("authoring.review.title"));
        var drafts = seeing.drafts(user.id(), course);
        return drafts.isEmpty()
                ? new EmptyState(
                        getTranslation("authoring.review.empty"),
                        getTranslation("authoring.review.empty-sentence"),
                        new Anchor("/" + SiteMap.workbench(course), getTranslation("authoring.translations.to-course")))
                : Kit.stack(
                        path(false),
                        title,
                        Kit.lead(getTranslation("authoring.review.lead")),
                        new ReviewList(drafts, false));
    }

    private Component change(String of) {
        var open = seeing.open(user.id(), course, of);
        title.setText(getTranslation("authoring.review.of-file", of));
        return Kit.stack(path(true), title, new ReviewDesk(open, this));
    }

    private Component path(boolean isOfFile) {
        var path = new WorkbenchPath(course);
        return isOfFile ? path.then("/" + SiteMap.review(course), getTranslation("authoring.review.title")) : path;
    }

    @Override
    public boolean send(String note) {
        return onFile(it -> reviewing.send(user.id(), course, it, note), "authoring.review.sent");
    }

    @Override
    public void withdraw() {
        onFile(it -> reviewing.withdraw(user.id(), course, it), "authoring.review.withdrawn");
    }

    @Override
    public boolean judge(int version, boolean approves, String note) {
        return onFile(
                it -> reviewing.judge(user.id(), course, it, version, approves, note),
                approves ? "authoring.review.approved" : "authoring.review.changes-asked");
    }

    @Override
    public boolean remark(String place, String words) {
        return onFile(it -> reviewing.remark(user.id(), course, it, place, words), "authoring.review.remarked");
    }

    @Override
    public boolean answer(Remark remark, String words) {
        return onFile(_ -> reviewing.answer(user.id(), course, remark.id(), words), "authoring.review.answered");
    }

    @Override
    public void settle(Remark remark, boolean isResolved) {
        onFile(
                _ -> reviewing.settle(user.id(), course, remark.id(), isResolved),
                isResolved ? "authoring.review.settled" : "authoring.review.reopened");
    }

    @Override
    public UnsentWords unsent() {
        return unsent.computeIfAbsent(course + " " + file.orElse(""), _ -> new UnsentWords());
    }

    /** Where it is not done, the page and what was typed there stay. */
    private boolean onFile(Consumer<String> doing, String said) {
        try {
            doing.accept(file.orElseThrow());
        } catch (Outdated _) {
            Notices.warn(getTranslation("authoring.review.overtaken"));
            return false;
        } catch (ReviewRefused _) {
            Notices.warn(getTranslation("authoring.review.own"));
            return false;
        } catch (RightMissing _) {
            Notices.warn(getTranslation("authoring.review.no-right"));
            return false;
        }
        Notices.say(getTranslation(said));
        show();
        Focus.on(title);
        return true;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("authoring.review.title"));
    }
}
