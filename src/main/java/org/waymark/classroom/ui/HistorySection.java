package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.waymark.classroom.ClassroomChange;
import org.waymark.classroom.History;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** What happened in a class, the newest first. */
final class HistorySection extends Composite<Section> {

    private final History history;
    private final ClassTimes times;

    HistorySection(History history, ClassTimes times) {
        this.history = history;
        this.times = times;
        var list = new UnorderedList();
        list.addClassNames("feed", "notices");
        history.lines().stream().map(this::entry).forEach(list::add);
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("classroom.history.title")),
                        Kit.help(getTranslation("classroom.zone.named", times.zoneName())),
                        list);
    }

    private ListItem entry(History.Line line) {
        var change = line.change();
        var at = Kit.meta(times.minute(change.at()));
        at.addClassName("num");
        var what = new Div(line.isOfMany() ? many(line) : one(change));
        if (!change.reason().isEmpty()) {
            what.add(Kit.help(getTranslation("classroom.history.reason", change.reason())));
        }
        return new ListItem(at, what);
    }

    private Component one(ClassroomChange change) {
        var whom = change.whom().map(this::name).orElse("");
        return new Span(getTranslation(Keys.of(change.what()), name(change.by()), whom));
    }

    /** How many there were; their names unfold. */
    private Component many(History.Line line) {
        var names = new UnorderedList();
        line.whom().forEach(it -> names.add(new ListItem(name(it))));
        var sentence = getTranslation(
                "classroom.history.enrolled-many",
                name(line.change().by()),
                line.whom().size());
        return Kit.folded(sentence, names);
    }

    private String name(UserId id) {
        return Optional.ofNullable(history.people().get(id))
                .map(Person::displayName)
                .orElse("–");
    }
}
