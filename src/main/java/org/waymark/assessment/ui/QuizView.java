package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.ObjectProvider;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.Closing;
import org.waymark.assessment.Conditions;
import org.waymark.assessment.Opportunity;
import org.waymark.assessment.StartRefused;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.Course;
import org.waymark.content.Edition;
import org.waymark.content.Library;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.ui.ActivityPanel;
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
    private final Clock clock;
    private final ObjectProvider<ActivityPanel> panels;
    private String title = "";
    private Closing closing = new Closing.Alone();

    QuizView(
            TakingQuizzes taking,
            Library library,
            CurrentUser user,
            Clock clock,
            ObjectProvider<ActivityPanel> panels) {
        this.taking = taking;
        this.library = library;
        this.user = user;
        this.clock = clock;
        this.panels = panels;
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
        panels.orderedStream().flatMap(it -> it.of(course, quiz).stream()).forEach(page::add);
        var opportunity = taking.opportunity(user.id(), course.id(), quiz.id());
        var conditions = opportunity.conditions();
        closing = taking.closing(user.id(), course.id(), quiz.id());
        page.add(
                new RulesList(quiz, conditions),
                beginning(course, quiz, opportunity, attempts),
                history(quiz, conditions, attempts));
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

    private Component beginning(Course course, Quiz quiz, Opportunity opportunity, List<Attempt> attempts) {
        var again = attempts.stream().anyMatch(Attempt::isFinished);
        var beginning = new AtomicReference<Beginning>();
        beginning.set(new Beginning(opportunity, again, () -> begin(course, quiz, beginning.get())));
        return beginning.get();
    }

    private void begin(Course course, Quiz quiz, Beginning beginning) {
        try {
            var attempt = taking.startOrResume(user.id(), course.id(), quiz.id());
            getUI().ifPresent(ui -> ui.navigate(SiteMap.attempt(attempt.token())));
        } catch (StartRefused refused) {
            beginning.refuse(refused.refusal());
        }
    }

    private Component history(Quiz quiz, Conditions conditions, List<Attempt> attempts) {
        var list = new UnorderedList();
        list.addClassNames("feed", "attempts");
        var counting =
                quiz.isPlacement() ? Optional.<Attempt>empty() : CountingAttempt.of(conditions.counting(), attempts);
        attempts.stream()
                .map(attempt ->
                        attempt(attempt, quiz, counting.filter(attempt::equals).isPresent()))
                .forEach(list::add);
        var section = new Section(new H2(getTranslation("assessment.quiz.earlier")));
        section.addClassName("stack");
        section.add(attempts.isEmpty() ? meta(getTranslation("assessment.quiz.no-attempts")) : list);
        return section;
    }

    private ListItem attempt(Attempt attempt, Quiz quiz, boolean counts) {
        var when = new Span(Wording.day(attempt.startedAt(), language()));
        when.addClassName("meta");
        return attempt.result()
                .map(result -> new ListItem(when, marks(attempt, quiz, result, counts), result(attempt)))
                .orElseGet(() -> new ListItem(when, meta(getTranslation("assessment.quiz.unfinished"))));
    }

    /** Marks that the quiz does not show yet are not shown here either. */
    private Component marks(Attempt attempt, Quiz quiz, Attempt.Result result, boolean counts) {
        var sheet = Sheet.of(attempt, library, clock.instant());
        var marks = ReviewTimes.of(sheet, closing).allowed().contains(Shown.MARKS)
                ? Marks.of(result, quiz)
                : new Span(getTranslation("assessment.result.handed-in"));
        if (counts) {
            var tag = new Span(getTranslation("assessment.quiz.counts"));
            tag.addClassNames("tag", "blaze");
            marks.add(tag);
        }
        return marks;
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
