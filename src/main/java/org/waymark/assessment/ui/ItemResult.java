package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.waymark.base.Language;
import org.waymark.content.QuizRules.Shown;
import org.waymark.question.ui.CitationMarks;

/** One item of a result: what it asked, what it earned, and why. */
final class ItemResult extends Composite<Section> {

    private final Language language = Language.of(getLocale());

    ItemResult(Sheet sheet, int number, Set<Shown> allowed, CitationMarks marks) {
        var review = new Div(new ItemReview(sheet, number, allowed, marks));
        review.addClassName("item-b");
        getContent().addClassName("item");
        getContent().setId(id(number));
        getContent().add(head(sheet, number, allowed), review);
    }

    /** Where it is on the page. */
    static String id(int number) {
        return "item-" + number;
    }

    private Component head(Sheet sheet, int number, Set<Shown> allowed) {
        var verdict = Verdict.of(sheet.outcome(number));
        var prompt = new H2(
                new Span(number + ". "),
                Wording.say(new Span(), sheet.item(number).question().prompt(), language));
        var head = new Div();
        head.addClassName("item-h");
        if (allowed.contains(Shown.CORRECTNESS)) {
            var sign = new Span(verdict.icon().create());
            sign.addClassNames("sig", verdict.look());
            head.add(sign, prompt, tag(words(sheet, number, verdict, allowed), verdict));
        } else {
            head.addClassName("plain");
            head.add(prompt);
        }
        return head;
    }

    private static Span tag(String words, Verdict verdict) {
        var tag = new Span(words);
        tag.addClassNames("tag", "num", verdict.tag());
        return tag;
    }

    private String words(Sheet sheet, int number, Verdict verdict, Set<Shown> allowed) {
        var mark = sheet.markOf(number);
        return allowed.contains(Shown.MARKS)
                        && verdict != Verdict.WAITING
                        && mark.possible().signum() > 0
                ? getTranslation(
                        "assessment.result.item", getTranslation(verdict.key()), mark.earned(), mark.possible())
                : getTranslation(verdict.key());
    }
}
