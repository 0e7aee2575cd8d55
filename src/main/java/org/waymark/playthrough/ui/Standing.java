package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.waymark.content.ui.Wording;
import org.waymark.ui.Blaze;
import org.waymark.ui.SiteMap;

/** How things stand in a playthrough: what is counted, the way so far, and the way out. */
final class Standing extends Aside {

    Standing(Telling telling) {
        addClassName("side");
        parts(telling).forEach(this::add);
        add(leave(telling));
    }

    /** What is counted, and the way so far. */
    static List<Section> parts(Telling telling) {
        return List.of(state(telling), way(telling));
    }

    private static Section state(Telling telling) {
        var before = telling.beforeTheLastChoice().values();
        var now = telling.walk().values();
        var gauges = new Div();
        gauges.addClassName("vars");
        for (var variable : telling.scenario().variables()) {
            var value = now.getOrDefault(variable.id(), variable.start());
            var was = before.getOrDefault(variable.id(), variable.start());
            gauges.add(new Gauge(variable, was, value, telling.language()));
        }
        return section("playthrough.standing.state", gauges);
    }

    private static Section way(Telling telling) {
        var way = new OrderedList();
        way.addClassName("way");
        for (var turn : telling.turns()) {
            var title = Wording.say(new Span(), turn.place().title(), telling.language());
            var chosen = Wording.say(new Span(), turn.choice().text(), telling.language());
            chosen.addClassName("small");
            var stop = new Span(title, chosen);
            if (turn.byTime()) {
                var byTime = new Span();
                byTime.setText(byTime.getTranslation("playthrough.time.taken"));
                byTime.addClassNames("small", "by-time");
                stop.add(byTime);
            }
            way.add(new ListItem(Blaze.DONE.create(), stop));
        }
        var here = Wording.say(new Span(), telling.walk().place().title(), telling.language());
        here.addClassName("here");
        var words = new Span();
        words.setText(words.getTranslation("playthrough.standing.here"));
        words.addClassName("small");
        var last = new ListItem(Blaze.HERE.create(), new Span(here, words));
        last.getElement().setAttribute("aria-current", "step");
        way.add(last);
        return section("playthrough.standing.way", way);
    }

    private static Section section(String heading, Component content) {
        var section = new Section();
        section.add(new H2(section.getTranslation(heading)), content);
        return section;
    }

    private Component leave(Telling telling) {
        var course = telling.course().id();
        var link = new Anchor(
                "/" + SiteMap.scenario(course, telling.scenario().id()), getTranslation("playthrough.standing.leave"));
        link.addClassNames("btn", "small");
        var kept = new Span(getTranslation("playthrough.standing.kept"));
        kept.addClassName("meta");
        var section = new Section(link, kept);
        section.addClassName("stack");
        return section;
    }
}
