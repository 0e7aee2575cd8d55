package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.waymark.base.Slug;
import org.waymark.content.ui.CitedText;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Choice;
import org.waymark.scenario.Letters;
import org.waymark.scenario.Made;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import org.waymark.scenario.ui.BasisSign;
import org.waymark.scenario.ui.ScenarioMap;

/** The map of a scenario with one's own way in it; any place of it can be read, and nothing changes by that. */
final class WholeStory extends Section {

    private final Telling telling;
    private final EvidencePanel evidence;
    private final Div reading = new Div();

    WholeStory(Telling telling, Map<Made, Integer> learners, EvidencePanel evidence) {
        this.telling = telling;
        this.evidence = evidence;
        addClassNames("whole-story", "stack");
        var hint = new Paragraph(getTranslation("playthrough.map.hint"));
        hint.addClassName("meta");
        reading.addClassName("reading");
        reading.getElement().setAttribute("aria-live", "polite");
        add(
                new H2(getTranslation("playthrough.map.title")),
                hint,
                new ScenarioMap(MapData.of(telling, learners), telling.language(), this::read),
                reading);
    }

    private void read(Slug id) {
        telling.scenario().place(id).ifPresent(place -> {
            reading.removeAll();
            reading.add(passage(place));
        });
    }

    private Component passage(Place place) {
        var signs = new Div(BasisSign.worded(place.basis()));
        signs.addClassName("role");
        var card = new Div(
                signs,
                Wording.say(new H3(), place.title(), telling.language()),
                new CitedText(place.text(), telling.course(), evidence, telling.language()));
        card.addClassNames("card", "stack");
        if (place instanceof Passage passage) {
            var list = new UnorderedList();
            list.addClassName("branches");
            passage.choices().forEach(choice -> list.add(branch(passage, choice)));
            card.add(list);
        }
        return card;
    }

    private boolean isByTime(Passage passage, Choice choice) {
        return telling.turns().stream()
                .anyMatch(it ->
                        it.byTime() && it.place().equals(passage) && it.choice().equals(choice));
    }

    private ListItem branch(Passage passage, Choice choice) {
        var text = Wording.say(new Span(), choice.text(), telling.language());
        var letter = new Span(Letters.of(passage, choice));
        letter.addClassName("letter");
        var item = new ListItem(letter, BasisSign.alone(choice.basis()), new Div(text));
        if (telling.walk().choices().contains(new Made(passage.id(), choice.id()))) {
            var mine = new Span(getTranslation("playthrough.map.mine"));
            mine.addClassNames("tag", "blaze");
            item.add(mine);
            if (isByTime(passage, choice)) {
                item.add(new Span(getTranslation("playthrough.time.taken")));
            }
        }
        choice.consequence().ifPresent(it -> {
            var words = Wording.say(new Paragraph(), it, telling.language());
            words.addClassName("meta");
            item.add(words);
        });
        return item;
    }
}
