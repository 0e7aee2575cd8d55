package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Roster;
import org.waymark.identity.UserId;
import org.waymark.ui.Kit;

/** Those who ask to be let into a class. */
final class WaitingSection extends Composite<Section> {

    private final LearnersDesk desk;

    WaitingSection(LearnersDesk desk, Roster roster) {
        this.desk = desk;
        var waiting = Listing.of(roster, Enrolment.State.WAITING);
        var list = new UnorderedList();
        list.addClassName("people-list");
        waiting.stream().map(this::entry).forEach(list::add);
        var head = Kit.row(new H2(getTranslation("classroom.waiting.title", waiting.size())));
        head.addClassName("between");
        if (desk.maySettle() && waiting.size() > 1) {
            head.add(Kit.button(getTranslation("classroom.waiting.admit-all"), () -> admit(ids(waiting)), "primary"));
        }
        getContent().addClassNames("card", "stack");
        getContent().add(head, list);
    }

    private ListItem entry(Roster.Listed asking) {
        var name = new Span(asking.person().displayName());
        name.addClassName("person");
        var since = getTranslation(
                "classroom.waiting.since",
                desk.times().minute(asking.enrolment().since()));
        var who = new Div(name, Kit.meta(asking.person().userName()), Kit.meta(since));
        asking.enrolment()
                .askedFrom()
                .ifPresent(before -> who.add(Kit.meta(
                        switch (before) {
                            case DECLINED -> getTranslation("classroom.waiting.was-declined");
                            case REMOVED -> getTranslation("classroom.waiting.was-removed");
                            case LEFT -> getTranslation("classroom.waiting.was-left");
                            case WAITING, IN -> "";
                        })));
        who.addClassNames("row", "tight");
        var entry = new ListItem(who);
        if (desk.maySettle()) {
            var learner = List.of(asking.person().id());
            entry.add(Kit.row(
                    Kit.inLine(
                            getTranslation("classroom.waiting.admit"),
                            asking.person().displayName(),
                            () -> admit(learner)),
                    Kit.inLine(
                            getTranslation("classroom.waiting.decline"),
                            asking.person().displayName(),
                            () -> decline(asking))));
        }
        return entry;
    }

    private void admit(Collection<UserId> learners) {
        if (desk.done(() -> desk.roster().admit(desk.me(), desk.token(), learners))) {
            desk.telling().accept(Undo.plain(getTranslation("classroom.waiting.admitted", learners.size())));
        }
    }

    private void decline(Roster.Listed asking) {
        var learner = List.of(asking.person().id());
        desk.done(
                () -> desk.roster().decline(desk.me(), desk.token(), learner),
                getTranslation("classroom.waiting.declined", asking.person().displayName()),
                getTranslation("classroom.learners.undo"),
                () -> desk.roster().undoDecline(desk.me(), desk.token(), learner));
    }

    private static List<UserId> ids(Collection<Roster.Listed> some) {
        return some.stream().map(it -> it.person().id()).toList();
    }
}
