package org.waymark.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** The numbers of all questions: which are answered, and where one is. */
final class QuestionNavigator extends Composite<Nav> {

    private final List<RouterLink> links;

    QuestionNavigator(Sheet sheet) {
        links = sheet.numbers().mapToObj(number -> link(sheet, number)).toList();
        getContent().addClassNames("qnav", "num");
        getContent().getElement().setAttribute("aria-label", getTranslation("assessment.attempt.questions"));
        links.forEach(getContent()::add);
    }

    /** A way to a question of an attempt, with its number as the words. */
    static RouterLink link(Sheet sheet, int number) {
        var link = new RouterLink(String.valueOf(number), AttemptView.class, sheet.address());
        link.setQueryParameters(AttemptView.at(number));
        return link;
    }

    void show(Sheet sheet, int here) {
        sheet.numbers()
                .forEach(number -> show(links.get(number - 1), number, sheet.isAnswered(number), number == here));
    }

    private void show(RouterLink link, int number, boolean answered, boolean here) {
        link.setClassName("ans", answered);
        link.getElement()
                .setAttribute(
                        "aria-label",
                        answered
                                ? getTranslation("assessment.attempt.number-answered", number)
                                : getTranslation("assessment.attempt.number-unanswered", number));
        if (here) {
            link.getElement().setAttribute("aria-current", "step");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
