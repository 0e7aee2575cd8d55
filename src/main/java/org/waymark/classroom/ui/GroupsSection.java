package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Group;
import org.waymark.classroom.Roster;
import org.waymark.ui.Kit;

/** The groups of a class: making them, changing them, dissolving them. */
final class GroupsSection extends Composite<Section> {

    private final LearnersDesk desk;
    private final List<Roster.Listed> learners;

    GroupsSection(LearnersDesk desk, Roster roster) {
        this.desk = desk;
        learners = Listing.of(roster, Enrolment.State.IN).stream()
                .sorted(Listing.byName(getLocale()))
                .toList();
        getContent().addClassNames("stack", "groups-section");
        getContent().add(new H2(getTranslation("classroom.group.title")));
        if (roster.groups().isEmpty()) {
            getContent().add(Kit.help(getTranslation("classroom.group.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("people-list");
            roster.groups().stream().map(this::entry).forEach(list::add);
            getContent().add(list);
        }
        if (desk.maySettle()) {
            getContent().add(creating());
        }
    }

    private ListItem entry(Group group) {
        var name = new Span(group.name());
        name.addClassName("person");
        var who = new Div(name, Kit.meta(members(group)));
        var entry = new ListItem(who);
        if (desk.maySettle()) {
            var editor = new Div();
            editor.addClassName("group-editor");
            entry.add(
                    Kit.row(
                            Kit.inLine(
                                    getTranslation("classroom.group.change"),
                                    group.name(),
                                    () -> toggle(editor, Optional.of(group))),
                            Kit.inLine(
                                    getTranslation("classroom.group.dissolve"),
                                    group.name(),
                                    () -> askDissolving(group))),
                    editor);
        }
        return entry;
    }

    private String members(Group group) {
        var names = learners.stream()
                .filter(it -> group.members().contains(it.person().id()))
                .map(it -> it.person().displayName())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("classroom.group.nobody") : names;
    }

    private Div creating() {
        var editor = new Div();
        editor.addClassName("group-editor");
        var create =
                Kit.button(getTranslation("classroom.group.create"), () -> toggle(editor, Optional.empty()), "small");
        var box = new Div(create, editor);
        box.addClassName("stack");
        return box;
    }

    private void toggle(Div editor, Optional<Group> group) {
        if (editor.getComponentCount() > 0) {
            editor.removeAll();
        } else {
            editor.add(new GroupEditor(desk, learners, group, editor::removeAll));
        }
    }

    private void askDissolving(Group group) {
        desk.ask()
                .ask(
                        new AskFirst.Question(
                                getTranslation("classroom.group.dissolve-ask", group.name()),
                                getTranslation("classroom.group.dissolve-loss"),
                                getTranslation("classroom.group.dissolve")),
                        () -> dissolve(group));
    }

    private void dissolve(Group group) {
        desk.done(
                () -> desk.groups().dissolve(desk.me(), desk.token(), group.id(), group.version()),
                getTranslation("classroom.group.dissolved", group.name()),
                getTranslation("classroom.learners.undo"),
                () -> desk.groups().create(desk.me(), desk.token(), group.name(), Set.copyOf(group.members())));
    }
}
