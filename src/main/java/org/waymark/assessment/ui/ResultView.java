package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.MarkingInForce;
import org.waymark.assessment.Placement;
import org.waymark.assessment.QuizTaken;
import org.waymark.assessment.Replaying;
import org.waymark.assessment.SeeingMarks;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Shown;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.identity.CurrentUser;
import org.waymark.question.Behaviour;
import org.waymark.ui.Icon;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** How an attempt went: the mark, and for each item what was answered, what is right, and what shows it. */
@Route(SiteMap.RESULT)
@PermitAll
class ResultView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final TakingQuizzes taking;
    private final SeeingMarks seeing;
    private final Replaying replaying;
    private final MarkingInForce marking;
    private final CurrentUser user;
    private final Clock clock;
    private String title = "";

    ResultView(
            TakingQuizzes taking,
            Replaying replaying,
            SeeingMarks seeing,
            MarkingInForce marking,
            CurrentUser user,
            Clock clock) {
        this.taking = taking;
        this.replaying = replaying;
        this.seeing = seeing;
        this.marking = marking;
        this.user = user;
        this.clock = clock;
        addClassName("page");
    }

    /** Nothing of a result is shown before the attempt is handed in. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var attempt = Sheet.at(event.getRouteParameters(), user.id(), taking);
        var sheet = Sheet.of(attempt, marking.of(attempt), clock.instant());
        setClassName("larger", taking.accommodation(user.id()).largerType());
        title = sheet.quiz().title().in(language());
        sheet.attempt()
                .result()
                .ifPresentOrElse(
                        result -> show(sheet, result), () -> event.forwardTo(AttemptView.class, sheet.address()));
    }

    private void show(Sheet sheet, Attempt.Result result) {
        var closing =
                taking.closing(user.id(), sheet.course().id(), sheet.quiz().id());
        var times = ReviewTimes.of(sheet, closing);
        var allowed = times.allowed();
        var evidence = new EvidencePanel(sheet.course());
        var text = new Div(
                crumbs(sheet, result),
                new H1(getTranslation("assessment.result.title")),
                new ScoreCard(sheet, result, allowed));
        times.sentences(language()).forEach(sentence -> text.add(note(sentence)));
        if (allowed.contains(Shown.MARKS)) {
            text.add(RegradedNote.of(
                    replaying.changesOf(user.id(), sheet.attempt().token()), language()));
        }
        Placement.of(new QuizTaken(sheet.course(), sheet.quiz()), sheet.attempt(), allowed)
                .ifPresent(placement ->
                        text.add(new PlacementPanel(placement, sheet.course().id())));
        NotCounted.of(sheet).ifPresent(text::add);
        if (sheet.behaviour() instanceof Behaviour.Certain && allowed.contains(Shown.CORRECTNESS)) {
            text.add(new CertaintyTable(sheet));
        }
        sheet.numbers().forEach(number -> {
            text.add(new ItemResult(sheet, number, allowed, evidence.marks()));
            markedText(sheet, number).filter(_ -> allowed.contains(Shown.MARKS)).ifPresent(text::add);
        });
        text.add(onward(sheet));
        var columns = new Div(text, evidence);
        columns.addClassName("result");
        removeAll();
        add(columns);
    }

    /** What instructors gave a text, once it is marked. */
    private Optional<Component> markedText(Sheet sheet, int number) {
        return seeing.of(user.id(), sheet.attempt(), sheet.id(number)).map(MarkedText::new);
    }

    private static Component note(String sentence) {
        var note = new Paragraph(Icon.LOCK.small(), new Span(sentence));
        note.addClassName("note");
        return note;
    }

    private Component crumbs(Sheet sheet, Attempt.Result result) {
        var course = sheet.course();
        var crumbs = new Nav(
                Wording.say(new Anchor("/" + SiteMap.course(course.id())), course.title(), language()),
                new Span("/"),
                Wording.say(
                        new Anchor("/" + SiteMap.quiz(course.id(), sheet.quiz().id())),
                        sheet.quiz().title(),
                        language()),
                new Span("/"),
                new Span(Wording.day(result.finishedAt(), language())));
        crumbs.addClassName("crumbs");
        crumbs.getElement().setAttribute("aria-label", getTranslation("assessment.crumbs.label"));
        return crumbs;
    }

    private Component onward(Sheet sheet) {
        var row = new Div();
        row.addClassNames("row", "onward");
        var course = sheet.course().id();
        sheet.quiz()
                .after()
                .ifPresent(lesson -> row.add(way("/" + SiteMap.lesson(course, lesson), "assessment.result.lesson")));
        row.add(way("/" + SiteMap.quiz(course, sheet.quiz().id()), "assessment.result.again"));
        row.add(way("/" + SiteMap.course(course), "assessment.result.course"));
        row.add(way("/" + SiteMap.replay(sheet.attempt().token()), "assessment.result.replay"));
        return row;
    }

    private Component way(String address, String key) {
        var way = new Anchor(address, getTranslation(key));
        way.addClassName("btn");
        return way;
    }

    private Language language() {
        return Language.of(getLocale());
    }

    @Override
    public String getPageTitle() {
        return PageTitles.of(getTranslation("assessment.result.page-title", title));
    }
}
