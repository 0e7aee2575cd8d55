package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.base.Language;
import org.waymark.content.ui.Wording;
import org.waymark.playthrough.Countdown;
import org.waymark.scenario.Choice;
import org.waymark.ui.Icon;

/** The time of a decision: how much is left, what is chosen when it is over, and the way to have none. */
final class DecisionClock extends Section {

    DecisionClock(Countdown countdown, Choice then, Language language, Runnable over, Runnable stop) {
        addClassName("decision-clock");
        getElement().setAttribute("aria-label", getTranslation("playthrough.time.label"));
        var begun = getTranslation(
                "playthrough.time.begun",
                Lengths.words(countdown.whole()),
                then.text().in(language));
        var button = new NativeButton(getTranslation("playthrough.time.stop"), _ -> stop.run());
        button.addClassNames("btn", "small");
        var row = new Div(Icon.CLOCK.create(), new TimeLeft(countdown, begun, over), button);
        row.addClassName("row");
        var words = new Paragraph(
                new Span(getTranslation("playthrough.time.then") + " "),
                Wording.say(new Span(), then.text(), language));
        words.addClassName("meta");
        add(row, words);
    }
}
