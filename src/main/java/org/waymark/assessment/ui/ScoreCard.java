package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assessment.Attempt;
import org.waymark.base.Language;
import org.waymark.content.Quiz;
import org.waymark.content.QuizRules.Shown;
import org.waymark.ui.SiteMap;

/** The mark of an attempt, what it means, and how each item went; as much of it as may be seen. */
final class ScoreCard extends Composite<Section> {

    private final Sheet sheet;
    private final Attempt.Result result;

    ScoreCard(Sheet sheet, Attempt.Result result, Set<Shown> allowed) {
        this.sheet = sheet;
        this.result = result;
        getContent().addClassNames("card", "score");
        getContent().getElement().setAttribute("aria-label", getTranslation("assessment.result.mark"));
        var details = new Div();
        details.addClassName("stack");
        if (allowed.contains(Shown.MARKS)) {
            getContent().add(points());
        }
        if (allowed.contains(Shown.CORRECTNESS)) {
            details.add(strip(), counts());
        } else {
            details.add(new Paragraph(getTranslation("assessment.result.handed-in")));
        }
        if (allowed.contains(Shown.MARKS) && result.provisional()) {
            details.add(canRise());
        }
        if (allowed.contains(Shown.OVERALL) && allowed.contains(Shown.MARKS)) {
            sheet.quiz().remarks().stream()
                    .filter(remark -> result.mark().percent().compareTo(BigDecimal.valueOf(remark.from())) >= 0)
                    .findFirst()
                    .map(this::remark)
                    .ifPresent(details::add);
        }
        getContent().add(details);
    }

    private Component points() {
        var mark = result.mark();
        var of = new Span(" " + getTranslation("assessment.result.of", mark.possible()));
        of.addClassName("of");
        var big = new Paragraph(new Span(getTranslation("assessment.result.points", mark.earned())), of);
        big.addClassNames("big", "num");
        var verdict = new Paragraph();
        verdict.addClassNames("row", "tight");
        if (!sheet.quiz().isPlacement()) {
            verdict.add(Marks.verdict(result));
        }
        if (result.provisional()) {
            var provisional = new Span(getTranslation("assessment.result.provisional"));
            provisional.addClassNames("tag", "wait");
            verdict.add(provisional);
        }
        verdict.add(percent());
        return new Div(big, verdict);
    }

    /** With what was needed, where something was. */
    private Component percent() {
        var percent = result.mark().percent();
        var words = new Span(
                sheet.quiz().isPlacement()
                        ? getTranslation("assessment.placement.percent", percent)
                        : getTranslation(
                                "assessment.result.percent",
                                percent,
                                sheet.quiz().cutScore()));
        words.addClassName("meta");
        return words;
    }

    private Component canRise() {
        var waiting = sheet.numbers()
                .filter(number -> Verdict.of(sheet.outcome(number)) == Verdict.WAITING)
                .boxed()
                .toList();
        var worth = waiting.stream().map(number -> sheet.item(number).worth()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var paragraph = new Paragraph(getTranslation("assessment.result.can-rise", waiting.size(), worth));
        paragraph.addClassName("meta");
        return paragraph;
    }

    private Component remark(Quiz.Remark remark) {
        var paragraph = Wording.say(new Paragraph(), remark.text(), Language.of(getLocale()));
        paragraph.addClassName("remark");
        return paragraph;
    }

    private Component strip() {
        var strip = new Nav();
        strip.addClassName("strip");
        strip.getElement().setAttribute("aria-label", getTranslation("assessment.attempt.questions"));
        sheet.numbers().mapToObj(this::stripItem).forEach(strip::add);
        return strip;
    }

    private Component stripItem(int number) {
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

    private Component counts() {
        var counts = new Paragraph(Stream.of(Verdict.values())
                .filter(verdict -> count(verdict) > 0)
                .map(verdict -> getTranslation(verdict.countKey(), count(verdict)))
                .collect(Collectors.joining(", ")));
        counts.addClassName("meta");
        return counts;
    }

    private long count(Verdict verdict) {
        return sheet.numbers()
                .filter(number -> Verdict.of(sheet.outcome(number)) == verdict)
                .count();
    }
}
