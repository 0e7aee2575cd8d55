package org.waymark.assignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.assignment.AssignmentChange;
import org.waymark.assignment.ConcessionChange;
import org.waymark.identity.Person;
import org.waymark.identity.UserId;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** What was done with an assignment and granted to single learners, by whom and why, the newest first. */
final class WorkHistory extends Composite<Section> {

    /** Something that was done. */
    private record Deed(Instant at, UserId by, String words, String reason) {}

    WorkHistory(List<AssignmentChange> changes, List<ConcessionChange> granted, ClassDesk desk) {
        var deeds = Stream.concat(
                        changes.stream()
                                .map(it -> new Deed(it.at(), it.by(), getTranslation(Keys.of(it.what())), it.reason())),
                        granted.stream().map(it -> new Deed(it.at(), it.by(), words(it, desk.words()), it.reason())))
                .sorted(Comparator.comparing(Deed::at).reversed())
                .toList();
        var people = desk.desk().people().all(deeds.stream().map(Deed::by).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassNames("feed", "notices");
        deeds.forEach(it -> list.add(item(it, people, desk.words().times())));
        getContent().addClassName("stack");
        getContent().add(new H3(getTranslation("assignment.history.title")), list);
    }

    private String words(ConcessionChange change, WorkWords words) {
        var what = getTranslation(
                "assignment.history.for-learner", getTranslation(Keys.of(change.what())), words.name(change.learner()));
        return change.extension()
                .due()
                .or(change.extension()::closes)
                .filter(_ -> change.what() == ConcessionChange.What.EXTENDED)
                .map(until -> getTranslation(
                        "assignment.history.until", what, words.times().exact(until)))
                .orElse(what);
    }

    private Component item(Deed deed, Map<UserId, Person> people, Times times) {
        var at = Kit.meta(times.brief(deed.at()));
        at.addClassName("num");
        var what = new Div(new Span(deed.words()));
        if (!deed.reason().isEmpty()) {
            what.add(Kit.help(getTranslation("assignment.history.because", deed.reason())));
        }
        var person = people.get(deed.by());
        return new ListItem(at, what, Kit.meta(person == null ? "–" : person.displayName()));
    }
}
