package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.waymark.question.Completeness;
import org.waymark.ui.SiteMap;

/** The numbers of all questions; the browser marks which are answered, wholly or in part, and where one is. */
final class QuestionNavigator extends Composite<Nav> {

    QuestionNavigator(Sheet sheet) {
        getContent().addClassNames("qnav", "num");
        getContent().getElement().setAttribute("aria-label", getTranslation("assessment.attempt.questions"));
        sheet.numbers()
                .forEach(number -> getContent().add(sheet.isOneWay() ? mark(sheet, number) : link(sheet, number)));
    }

    private Anchor link(Sheet sheet, int number) {
        var link = new Anchor("/" + SiteMap.attempt(sheet.attempt().token()) + "?q=" + number, String.valueOf(number));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("data-to", String.valueOf(number));
        return link;
    }

    /** Where there is no way back the numbers only say how far one is. */
    private Span mark(Sheet sheet, int number) {
        var mark = new Span(String.valueOf(number));
        mark.addClassName("stop");
        var here = sheet.start();
        if (number == here) {
            mark.getElement().setAttribute("aria-current", "step");
        }
        if (number < here) {
            passed(mark, number, sheet.completeness(number));
        }
        return mark;
    }

    /** What one went past stays as it is, so it is said here; the sign alone would say it to some only. */
    private void passed(Span mark, int number, Completeness answer) {
        var key = switch (answer) {
            case Completeness.Blank() -> "assessment.attempt.number-unanswered";
            case Completeness.Part _ -> "assessment.attempt.number-partly";
            case Completeness.Whole() -> "assessment.attempt.number-answered";
        };
        mark.setClassName("ans", !(answer instanceof Completeness.Blank));
        mark.setClassName("half", answer instanceof Completeness.Part);
        mark.getElement().setAttribute("role", "img").setAttribute("aria-label", getTranslation(key, number));
    }
}
