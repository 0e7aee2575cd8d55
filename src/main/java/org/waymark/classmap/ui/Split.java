package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.ui.BasisSign;

/** The choices of a passage with a bar for the share of each; the figures stand beside it. */
final class Split extends UnorderedList {

    private final Story story;

    Split(Story story, Passage passage) {
        this.story = story;
        addClassNames("split", "num");
        passage.choices().forEach(choice -> add(row(passage, choice)));
    }

    private ListItem row(Passage passage, Choice choice) {
        var made = new Made(passage.id(), choice.id());
        var share = story.counted().share(made);
        var letter = new Span(Letters.of(passage, choice));
        letter.addClassName("k");
        var text = new Span(Wording.say(new Span(), choice.text(), story.language()), BasisSign.alone(choice.basis()));
        text.addClassName("words");
        var figures = new Span(Figures.counted(story.counted().made(made), share));
        figures.addClassName("figures");
        return new ListItem(letter, text, bar(share), figures);
    }

    /** Where the share is not told the bar stays empty, as a place for it. */
    static Component bar(Optional<BigDecimal> share) {
        var bar = new Div();
        bar.addClassName("barx");
        bar.getElement().setAttribute("aria-hidden", "true");
        share.ifPresent(it -> {
            bar.getStyle().set("--v", it + "%");
            bar.getElement().appendChild(new Element("i"));
        });
        return bar;
    }
}
