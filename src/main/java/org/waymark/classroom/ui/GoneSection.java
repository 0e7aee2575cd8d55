package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.classroom.Enrolment;
import org.waymark.classroom.Roster;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Those who are no longer in a class or were turned away; who was removed or turned away can come back at a press. */
final class GoneSection extends Composite<Div> {

    private final LearnersDesk desk;

    GoneSection(LearnersDesk desk, Roster roster) {
        this.desk = desk;
        var gone = Stream.of(Enrolment.State.REMOVED, Enrolment.State.DECLINED, Enrolment.State.LEFT)
                .flatMap(state -> Listing.of(roster, state).stream().sorted(Listing.byName(getLocale())))
                .toList();
        if (!gone.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("people-list");
            gone.stream().map(this::entry).forEach(list::add);
            getContent().add(Kit.folded(getTranslation("classroom.gone.title", gone.size()), list));
        }
    }

    private ListItem entry(Roster.Listed one) {
        var name = new Span(one.person().displayName());
        name.addClassName("person");
        var how = getTranslation(
                "classroom.gone.since",
                getTranslation(Keys.of(one.enrolment().state())),
                desk.times().minute(one.enrolment().since()));
        var who = new Div(name, Kit.meta(one.person().userName()), Kit.meta(how));
        who.addClassNames("row", "tight");
        var entry = new ListItem(who);
        if (desk.maySettle()) {
            addBack(entry, one);
        }
        return entry;
    }

    private void addBack(ListItem entry, Roster.Listed one) {
        var learner = List.of(one.person().id());
        var name = one.person().displayName();
        switch (one.enrolment().state()) {
            case REMOVED ->
                entry.add(Kit.inLine(
                        getTranslation("classroom.gone.restore"),
                        name,
                        () -> say(desk.done(() -> desk.roster().restore(desk.me(), desk.token(), learner)), name)));
            case DECLINED ->
                entry.add(Kit.inLine(
                        getTranslation("classroom.gone.undo-decline"),
                        name,
                        () -> desk.done(() -> desk.roster().undoDecline(desk.me(), desk.token(), learner))));
            case LEFT -> entry.add(Kit.meta(getTranslation("classroom.gone.left-help")));
            case WAITING, IN -> {}
        }
    }

    private void say(boolean done, String name) {
        if (done) {
            desk.telling().accept(Undo.plain(getTranslation("classroom.gone.restored", name)));
        }
    }
}
