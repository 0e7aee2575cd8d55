package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.SiteMap;

/** The numbers of all questions; the browser marks which are answered and where one is. */
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
        if (number < here && sheet.isAnswered(number)) {
            mark.addClassName("ans");
        }
        return mark;
    }
}
