package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** Where a quiz begins: what it asks, what it takes to pass, and how it went before. */
@Route(SiteMap.QUIZ)
@PermitAll
class QuizView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final TakingQuizzes taking;
    private final Library library;
    private final CurrentUser user;
    private String title = "";

    QuizView(TakingQuizzes taking, Library library, CurrentUser user) {
        this.taking = taking;
        this.library = library;
        this.user = user;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var course = slug(event.getRouteParameters(), "course")
                .flatMap(library::current)
                .map(Edition::course)
                .orElseThrow(NotFoundException::new);
        var quiz =
                slug(event.getRouteParameters(), "quiz").flatMap(course::quiz).orElseThrow(NotFoundException::new);
        title = quiz.title().in(language());
        removeAll();
        add(page(course, quiz, taking.attemptsAt(user.id(), course.id(), quiz.id())));
    }

    private static Optional<Slug> slug(RouteParameters address, String name) {
        return address.get(name).filter(Slug::isValid).map(Slug::new);
    }

    private Component page(Course course, Quiz quiz, List<Attempt> attempts) {
        var page = new Div(crumbs(course), Wording.say(new H1(), quiz.title(), language()));
        page.addClassNames("quiz-start", "stack-l");
        quiz.summary().ifPresent(summary -> page.add(lead(Wording.say(new Paragraph(), summary, language()))));
        page.add(facts(quiz), begin(course, quiz, attempts), history(attempts));
        return page;
    }

    private Component crumbs(Course course) {
        var link = Wording.say(new Anchor("/" + SiteMap.course(course.id())), course.title(), language());
        var crumbs = new Nav(link);
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("assessment.crumbs.label"));
        return crumbs;
    }

    private static Paragraph lead(Paragraph paragraph) {
        paragraph.addClassName("lead");
        return paragraph;
    }

    private Component facts(Quiz quiz) {
        var pacing = switch (quiz.pacing()) {
            case ONE_AT_A_TIME -> getTranslation("assessment.quiz.one-at-a-time");
            case ALL -> getTranslation("assessment.quiz.all-at-once");
        };
        var facts = new UnorderedList(
                new ListItem(getTranslation("assessment.quiz.questions", quiz.itemCount())),
                new ListItem(getTranslation("assessment.quiz.cut-score", quiz.cutScore())),
                new ListItem(pacing),
                new ListItem(getTranslation("assessment.quiz.kept")));
        facts.addClassName("facts-list");
        return facts;
    }

    private Component begin(Course course, Quiz quiz, List<Attempt> attempts) {
        var unfinished = attempts.stream().anyMatch(attempt -> !attempt.isFinished());
        var words = unfinished
                ? getTranslation("assessment.quiz.continue")
                : attempts.isEmpty()
                        ? getTranslation("assessment.quiz.start")
                        : getTranslation("assessment.quiz.start-again");
        var button = new Button(words, _ -> goOn(course, quiz));
        button.addClassNames("btn", "primary");
        var row = new Div(button);
        row.addClassName("row");
        return row;
    }

    private void goOn(Course course, Quiz quiz) {
        var sheet = Sheet.of(taking.startOrResume(user.id(), course.id(), quiz.id()), library);
        getUI().ifPresent(
                        ui -> ui.navigate(AttemptView.class, sheet.address(), AttemptView.at(sheet.nextUnanswered())));
    }

    private Component history(List<Attempt> attempts) {
        var list = new UnorderedList();
        list.addClassNames("feed", "attempts");
        attempts.stream().map(this::attempt).forEach(list::add);
        var section = new Section(new H2(getTranslation("assessment.quiz.earlier")));
        section.addClassName("stack");
        section.add(attempts.isEmpty() ? meta(getTranslation("assessment.quiz.no-attempts")) : list);
        return section;
    }

    private ListItem attempt(Attempt attempt) {
        var when = new Span(Wording.day(attempt.startedAt(), language()));
        when.addClassName("meta");
        return attempt.result()
                .map(result -> new ListItem(when, Marks.of(result), result(attempt)))
                .orElseGet(() -> new ListItem(when, meta(getTranslation("assessment.quiz.unfinished"))));
    }

    private Component result(Attempt attempt) {
        var link = new Anchor("/" + SiteMap.result(attempt.token()), getTranslation("assessment.quiz.see-result"));
        link.addClassNames("btn", "quiet", "small");
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("assessment.quiz.see-result-of", Wording.day(attempt.startedAt(), language())));
        return link;
    }

    private static Component meta(String words) {
        var span = new Span(words);
        span.addClassName("meta");
        return span;
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(title);
    }
}
