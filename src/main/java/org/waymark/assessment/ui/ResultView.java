package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.Attempt;
import org.waymark.assessment.TakingQuizzes;
import org.waymark.base.Language;
import org.waymark.content.Library;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.identity.CurrentUser;
import org.waymark.question.Mark;
import org.waymark.ui.PageTitles;
import org.waymark.ui.SiteMap;

/** How an attempt went: the mark, and for each item what was answered, what is right, and what shows it. */
@Route(SiteMap.RESULT)
@PermitAll
class ResultView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final TakingQuizzes taking;
    private final Library library;
    private final CurrentUser user;
    private String title = "";

    ResultView(TakingQuizzes taking, Library library, CurrentUser user) {
        this.taking = taking;
        this.library = library;
        this.user = user;
        addClassName("page");
    }

    /** Nothing of a result is shown before the attempt is handed in. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = Sheet.at(event.getRouteParameters(), user.id(), taking, library);
        title = sheet.quiz().title().in(language());
        sheet.attempt()
                .result()
                .ifPresentOrElse(
                        result -> show(sheet, result), () -> event.forwardTo(AttemptView.class, sheet.address()));
    }

    private void show(Sheet sheet, Attempt.Result result) {
        var evidence = new EvidencePanel(sheet.course());
        var text =
                new Div(crumbs(sheet, result), new H1(getTranslation("assessment.result.title")), score(sheet, result));
        sheet.numbers().forEach(number -> text.add(new ItemResult(sheet, number, evidence.marks())));
        text.add(onward(sheet));
        var columns = new Div(text, evidence);
        columns.addClassName("result");
        removeAll();
        add(columns);
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

    private Component score(Sheet sheet, Attempt.Result result) {
        var mark = result.mark();
        var of = new Span(" " + getTranslation("assessment.result.of", mark.possible()));
        of.addClassName("of");
        var big = new Paragraph(new Span(getTranslation("assessment.result.points", mark.earned())), of);
        big.addClassNames("big", "num");
        var verdict = new Paragraph(Marks.verdict(result), needed(sheet, mark));
        verdict.addClassNames("row", "tight");
        var score = new Section(new Div(big, verdict), details(sheet));
        score.addClassNames("card", "score");
        score.getElement().setAttribute("aria-label", getTranslation("assessment.result.mark"));
        return score;
    }

    private Component needed(Sheet sheet, Mark mark) {
        var needed = new Span(getTranslation(
                "assessment.result.percent", mark.percent(), sheet.quiz().cutScore()));
        needed.addClassName("meta");
        return needed;
    }

    private Component details(Sheet sheet) {
        var strip = new Nav();
        strip.addClassName("strip");
        strip.getElement().setAttribute("aria-label", getTranslation("assessment.attempt.questions"));
        sheet.numbers().mapToObj(number -> stripItem(sheet, number)).forEach(strip::add);
        var counts = new Paragraph(Stream.of(Verdict.values())
                .filter(verdict -> count(sheet, verdict) > 0)
                .map(verdict -> getTranslation(verdict.countKey(), count(sheet, verdict)))
                .collect(Collectors.joining(", ")));
        counts.addClassName("meta");
        var details = new Div(strip, counts);
        details.addClassName("stack");
        return details;
    }

    private static long count(Sheet sheet, Verdict verdict) {
        return sheet.numbers()
                .filter(number -> Verdict.of(sheet.outcome(number)) == verdict)
                .count();
    }

    private Component stripItem(Sheet sheet, int number) {
        var verdict = Verdict.of(sheet.outcome(number));
        var link = new Anchor("/" + SiteMap.result(sheet.attempt().token()) + "#" + ItemResult.id(number));
        link.add(verdict.icon().create());
        link.addClassName(verdict.look());
        link.setRouterIgnore(true);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("assessment.result.number", number, getTranslation(verdict.key())));
        return link;
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
