package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Variable;

/** A variable as a bar, in figures and in words, with how it has just changed. */
final class Gauge extends Div {

    private static final double WHOLE = 100.0;

    Gauge(Variable variable, int was, int value, Language language) {
        addClassName("var");
        var figures = new Span();
        figures.addClassName("figures");
        if (value != was) {
            var change = new Span(getTranslation("playthrough.standing.change", value - was));
            change.addClassNames("chg", "num");
            figures.add(change);
        }
        var number = new Span(String.valueOf(value));
        number.addClassNames("value", "num");
        figures.add(number);
        var row = new Div(Wording.say(new Span(), variable.name(), language), figures);
        row.addClassName("row");
        var words = Wording.say(new Paragraph(), variable.words(value), language);
        words.addClassName("meta");
        add(row, bar(variable, was, value, language), words);
    }

    private static Div bar(Variable variable, int was, int value, Language language) {
        var bar = new Div();
        bar.addClassName("gauge");
        bar.getElement()
                .setAttribute("role", "meter")
                .setAttribute("aria-label", variable.name().in(language))
                .setAttribute("aria-valuemin", String.valueOf(variable.least()))
                .setAttribute("aria-valuemax", String.valueOf(variable.most()))
                .setAttribute("aria-valuenow", String.valueOf(value))
                .setAttribute(
                        "aria-valuetext", value + ", " + variable.words(value).in(language));
        bar.getStyle().set("--v", percent(variable, value));
        bar.getElement().appendChild(new Element("i"));
        if (value != was) {
            bar.getStyle().set("--a", percent(variable, Math.min(was, value)));
            bar.getStyle().set("--b", percent(variable, variable.least() + Math.abs(value - was)));
            bar.getElement().appendChild(new Element("s"));
        }
        return bar;
    }

    private static String percent(Variable variable, int value) {
        return (value - variable.least()) * WHOLE / (variable.most() - variable.least()) + "%";
    }
}
