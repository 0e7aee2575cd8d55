package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Ending;
import org.waymark.scenario.ui.BasisSign;
import org.waymark.ui.Keys;

/** Where a playthrough ended, what that is worth, and the score beside it. */
final class EndingHead extends Composite<Div> {

    /** {@code title} is the element that says the ending's title. */
    EndingHead(Telling telling, Ending ending, Component label, HtmlContainer title, EvidencePanel evidence) {
        var row = new Div(BasisSign.worded(ending.basis()), new Span(getTranslation(Keys.of(ending.merit()))));
        row.addClassName("role");
        var words = new Div(
                label,
                Wording.say(title, ending.title(), telling.language()),
                row,
                new CitedText(ending.text(), telling.course(), evidence, telling.language()));
        getContent().addClassName("debrief-head");
        getContent().add(words, new ScorePanel(telling));
    }

    /** Small letters above a title. */
    static Paragraph label(String words) {
        var label = new Paragraph(words);
        label.addClassName("label");
        return label;
    }
}
