package org.waymark.assessment.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import org.waymark.assessment.Attempt;
import org.waymark.content.Quiz;
import org.waymark.ui.Icon;

/** Marks in words. */
final class Marks {

    private Marks() {}

    /** Points and, where the quiz can be passed, whether they sufficed. */
    static Span of(Attempt.Result result, Quiz quiz) {
        var points = new Span(I18NProvider.translate(
                "assessment.result.points-of",
                result.mark().earned(),
                result.mark().possible()));
        points.addClassName("num");
        var both = quiz.isPlacement() ? new Span(points) : new Span(points, verdict(result));
        both.addClassNames("row", "tight");
        return both;
    }

    /** Passed or not, with sign and word. */
    static Span verdict(Attempt.Result result) {
        var tag = result.passed()
                ? new Span(Icon.CHECK.small(), new Span(I18NProvider.translate("assessment.result.passed")))
                : new Span(Icon.X.small(), new Span(I18NProvider.translate("assessment.result.not-passed")));
        tag.addClassNames("tag", result.passed() ? "right" : "wrong");
        return tag;
    }
}
