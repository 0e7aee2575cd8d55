package org.waymark.classmap.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.classmap.Count;
import org.waymark.scenario.Made;
import org.waymark.ui.Icon;

/** What is said of playthroughs that do not fit the story as it is now: how many they are, and what was chosen in them. */
final class Apart extends Composite<Div> {

    Apart(Story story) {
        var apart = story.map().apart();
        var text = new Div(new Paragraph(
                story.map().hidesApart()
                        ? getTranslation("classmap.apart.few", Count.FEWEST)
                        : getTranslation(
                                "classmap.apart.lead",
                                apart.turnout().playthroughs(),
                                apart.turnout().learners())));
        text.addClassNames("note-text", "stack");
        var list = new UnorderedList();
        apart.choices().forEach((made, count) -> list.add(new ListItem(words(story, made, count))));
        text.add(list);
        getContent().addClassName("note");
        getContent().add(Icon.CIRCLE_ALERT.create(), text);
    }

    private String words(Story story, Made made, Count count) {
        var there = story.scenario()
                .passage(made.passage())
                .flatMap(it -> it.choice(made.choice()))
                .isPresent();
        return getTranslation(
                there ? "classmap.apart.choice" : "classmap.apart.choice-gone", made.toString(), count.times());
    }
}
