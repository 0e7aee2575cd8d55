package org.waymark.classmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.classmap.Count;
import org.waymark.classmap.PlayedScenario;
import org.waymark.classmap.Selection;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Passage;
import org.waymark.scenario.Place;
import org.waymark.scenario.ui.ScenarioMap;

/** All that is counted of a scenario: the map, the same as tables, and what is counted apart. */
final class Overview extends Composite<Div> {

    private final Story story;
    private final Div reading = new Div();

    Overview(PlayedScenario played, Showing showing, Language language) {
        this.story = story(played, showing.selection(), language);
        getContent().addClassNames("stack-l", "class-map");
        if (showing == Showing.COMPARED) {
            compare(played, language);
        } else {
            show();
            if (hasApart(story)) {
                getContent().add(new Apart(story));
            }
        }
    }

    private static boolean hasApart(Story story) {
        return story.map().hidesApart() || story.map().apart().turnout().playthroughs() > 0;
    }

    static Story story(PlayedScenario played, Selection selection, Language language) {
        return new Story(played.edition().course(), played.scenario(), played.map(selection), language);
    }

    private void compare(PlayedScenario played, Language language) {
        var best = story(played, Selection.BEST, language);
        if (story.map().hidesHere() || best.map().hidesHere()) {
            getContent().add(note("classmap.map.few"));
        } else {
            comparing(best);
        }
        apart(story, "classmap.table.first");
        apart(best, "classmap.table.best");
    }

    private void comparing(Story best) {
        getContent()
                .add(
                        turnout(story, "classmap.table.first"),
                        turnout(best, "classmap.table.best"),
                        note("classmap.overview.best-note"));
        if (!hasApart(story) && !hasApart(best)) {
            getContent().add(note("classmap.overview.same-learners"));
        }
        getContent()
                .add(
                        section("classmap.table.compared", new ComparedTable(story, best)),
                        note("classmap.overview.few-note"));
    }

    private void apart(Story of, String heading) {
        if (hasApart(of)) {
            getContent().add(section(heading, new Apart(of)));
        }
    }

    private void show() {
        if (story.map().hidesHere()) {
            getContent().add(note("classmap.map.few"));
            return;
        }
        reading.addClassName("reading");
        reading.getElement().setAttribute("aria-live", "polite");
        var map = new ScenarioMap(ClassMapData.of(story), story.language(), this::read)
                .saying(Map.of(
                        "scenario.map.count", getTranslation("classmap.map.count"),
                        "scenario.map.counts", getTranslation("classmap.map.counts"),
                        "scenario.map.share", getTranslation("classmap.map.share")));
        var drawn = new Section(new H2(getTranslation("classmap.map.title")), note("classmap.map.hint"), map, reading);
        drawn.addClassName("stack");
        getContent().add(turnout(story, "classmap.overview.turnout"));
        if (story.map().selection() == Selection.BEST) {
            getContent().add(note("classmap.overview.best-note"));
        }
        getContent()
                .add(
                        drawn,
                        section("classmap.table.choices", new ChoicesTable(story)),
                        note("classmap.overview.few-note"),
                        new OtherTables(story));
    }

    private Section section(String heading, Component content) {
        var section = new Section(new H2(getTranslation(heading)), content);
        section.addClassName("stack");
        return section;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key, Count.FEWEST));
        note.addClassName("meta");
        return note;
    }

    private Section turnout(Story of, String heading) {
        var turnout = of.counted().turnout();
        var facts = new UnorderedList(
                new ListItem(getTranslation("classmap.turnout.played", turnout.learners(), turnout.playthroughs())),
                new ListItem(getTranslation("classmap.turnout.ends", turnout.over(), turnout.open(), turnout.left())));
        turnout.meanScore()
                .ifPresent(mean -> facts.add(new ListItem(
                        getTranslation("classmap.turnout.mean", mean, turnout.over(), turnout.waiting()))));
        facts.addClassName("facts-list");
        return section(heading, facts);
    }

    private void read(Slug id) {
        story.scenario().place(id).ifPresent(place -> {
            reading.removeAll();
            reading.add(card(place));
        });
    }

    private Component card(Place place) {
        var arrived = story.counted().arrivedAt(place.id());
        var meta = new Paragraph(getTranslation(
                "classmap.map.arrived",
                arrived.times(),
                story.counted().turnout().playthroughs()));
        meta.addClassName("meta");
        var card = new Div(Wording.say(new H3(), place.title(), story.language()), meta);
        card.addClassNames("card", "stack");
        if (place instanceof Passage passage) {
            card.add(new Split(story, passage));
        }
        return card;
    }
}
