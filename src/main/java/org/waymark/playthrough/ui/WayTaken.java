package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.ui.BasisSign;

/** The choices of a playthrough in order, each with the place where it was made. */
final class WayTaken extends Composite<Section> {

    WayTaken(Telling telling) {
        var list = new OrderedList();
        list.addClassName("way-taken");
        telling.turns().forEach(turn -> list.add(entry(turn, telling)));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("playthrough.learners.way")), list);
    }

    private ListItem entry(Telling.Turn turn, Telling telling) {
        var place = Wording.say(new Span(), turn.place().title(), telling.language());
        place.addClassName("meta");
        var chosen = new Div(
                BasisSign.alone(turn.choice().basis()),
                Wording.say(new Span(), turn.choice().text(), telling.language()));
        chosen.addClassNames("row", "tight");
        if (turn.byTime()) {
            var byTime = new Span(getTranslation("playthrough.time.taken"));
            byTime.addClassNames("tag", "wait");
            chosen.add(byTime);
        }
        return new ListItem(place, chosen);
    }
}
