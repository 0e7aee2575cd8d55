package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.question.Mark;
import org.waymark.question.ui.CitationMarks;
import org.waymark.question.ui.ResponseSummary;

/** One item of a result: what it asked, what it earned, and why. */
final class ItemResult extends Composite<Section> {

    private final Language language = Language.of(getLocale());

    ItemResult(Sheet sheet, int number, CitationMarks marks) {
        var summary = new Div(ResponseSummary.of(
                sheet.item(number),
                sheet.attempt().seed(),
                sheet.given(number),
                sheet.outcome(number),
                language,
                marks));
        summary.addClassName("item-b");
        getContent().addClassName("item");
        getContent().setId(id(number));
        getContent().add(head(sheet, number), summary);
    }

    /** Where it is on the page. */
    static String id(int number) {
        return "item-" + number;
    }

    private Component head(Sheet sheet, int number) {
        var item = sheet.item(number);
        var outcome = sheet.outcome(number);
        var verdict = Verdict.of(outcome);
        var sign = new Span(verdict.icon().create());
        sign.addClassNames("sig", verdict.look());
        var prompt = new H2(
                new Span(number + ". "), Wording.say(new Span(), item.question().prompt(), language));
        var tag = new Span(getTranslation(
                "assessment.result.item",
                getTranslation(verdict.key()),
                Mark.of(outcome.fraction(), item.worth()).earned(),
                item.worth()));
        tag.addClassNames("tag", "num", verdict.tag());
        var head = new Div(sign, prompt, tag);
        head.addClassName("item-h");
        return head;
    }
}
