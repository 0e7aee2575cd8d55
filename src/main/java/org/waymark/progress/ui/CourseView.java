package org.waymark.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Quiz;
import org.waymark.content.ui.Wording;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.Role;
import org.waymark.progress.SeeingProgress;
import org.waymark.progress.Standing;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** A course: what it is and for whom, its modules and lessons with one's own progress, the documents it rests on. */
@Route(SiteMap.COURSE)
@AnonymousAllowed
final class CourseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SeeingProgress seeingProgress;
    private final CurrentUser user;
    private final Language language = Language.of(getLocale());
    private String title = "";

    CourseView(SeeingProgress seeingProgress, CurrentUser user) {
        this.seeingProgress = seeingProgress;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var learner = user.account().map(Account::id);
        event.getRouteParameters()
                .get("course")
                .filter(Slug::isValid)
                .flatMap(course -> seeingProgress.in(new Slug(course), learner))
                .ifPresentOrElse(
                        standing -> show(standing, learner.isPresent()),
                        () -> event.rerouteToError(new NotFoundException(), ""));
    }

    private void show(Standing standing, boolean signedIn) {
        var course = standing.progress().course();
        title = course.title().in(language);
        var main = new Div(
                Wording.say(new H1(), course.title(), language),
                lead(course.summary()),
                lead(course.audience()),
                signedIn ? new NextStepCard(standing, language) : invitation());
        standing.placement().map(quiz -> placement(course, quiz)).ifPresent(main::add);
        main.add(new CourseTrail(standing, language));
        main.addClassName("course");
        var side = new Aside();
        side.addClassName("side");
        if (signedIn) {
            side.add(howFar(standing));
        }
        side.add(new CourseDocuments(course, language));
        course.note().map(this::note).ifPresent(side::add);
        if (isStaff()) {
            side.add(forStaff(course));
        }
        var columns = new Div(main, side);
        columns.addClassName("cols");
        removeAll();
        add(crumbs(course), columns);
    }

    private boolean isStaff() {
        return user.account()
                .filter(it -> it.roles().contains(Role.INSTRUCTOR) || it.roles().contains(Role.ADMINISTRATOR))
                .isPresent();
    }

    private Component forStaff(Course course) {
        var coverage = new Anchor("/" + SiteMap.coverage(course.id()), getTranslation("progress.course.coverage"));
        return new Section(new H2(getTranslation("progress.course.for-staff")), coverage);
    }

    private Component crumbs(Course course) {
        var courses = new Anchor("/" + SiteMap.CATALOGUE, getTranslation("progress.course.courses"));
        var slash = new Span("/");
        slash.getElement().setAttribute("aria-hidden", "true");
        var crumbs = new Nav(courses, slash, Wording.say(new Span(), course.title(), language));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("progress.course.path"));
        return crumbs;
    }

    private Component lead(LocalizedText text) {
        var lead = Wording.say(new Paragraph(), text, language);
        lead.addClassName("lead");
        return lead;
    }

    private Component placement(Course course, Quiz quiz) {
        var way = new Anchor("/" + SiteMap.quiz(course.id(), quiz.id()), getTranslation("progress.course.placement"));
        var line = new Paragraph(new Span(getTranslation("progress.course.unsure") + " "), way);
        line.addClassNames("meta", "unsure");
        return line;
    }

    private Component invitation() {
        var sentence = new Paragraph(getTranslation("progress.course.invitation"));
        var signIn = new Anchor("/" + SiteMap.SIGN_IN, getTranslation("progress.course.sign-in"));
        signIn.addClassNames("btn", "primary");
        var signUp = new Anchor("/" + SiteMap.SIGN_UP, getTranslation("progress.course.sign-up"));
        signUp.addClassName("btn");
        var ways = new Div(signIn, signUp);
        ways.addClassName("row");
        var invitation = new Section(sentence, ways);
        invitation.addClassName("invitation");
        invitation.getElement().setAttribute("aria-label", getTranslation("progress.course.sign-in"));
        return invitation;
    }

    private Component howFar(Standing standing) {
        var figures = new Paragraph(PathCard.figures(this, standing.progress()));
        figures.addClassNames("meta", "num");
        return new Section(new H2(getTranslation("progress.course.how-far")), new PathBar(standing), figures);
    }

    private Component note(Course.Note note) {
        var section = new Section(
                Wording.say(new H2(), note.title(), language), Wording.say(new Paragraph(), note.text(), language));
        section.addClassName("well");
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
