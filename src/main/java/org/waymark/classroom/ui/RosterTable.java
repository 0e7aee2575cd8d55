package org.waymark.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.classroom.Roster;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;
import org.waymark.ui.Tables;

/** Learners of a class: names, groups, since when they are in it and when they last did something. */
final class RosterTable extends Composite<Div> {

    private final LearnersDesk desk;
    private final Roster roster;

    /** @param sort told by which column to sort: by when somebody was last seen, or by name */
    RosterTable(
            LearnersDesk desk,
            Roster roster,
            List<Roster.Listed> learners,
            boolean byLastSeen,
            Consumer<Boolean> sort) {
        this.desk = desk;
        this.roster = roster;
        var table = Tables.part(
                "table",
                Tables.caption(getTranslation("classroom.roster.caption")),
                Tables.part("thead", heads(byLastSeen, sort)),
                body(learners));
        table.addClassName("roster");
        getContent().addClassName("wide");
        getContent().add(table);
    }

    private Component heads(boolean byLastSeen, Consumer<Boolean> sort) {
        var row = Tables.part(
                "tr",
                sorting(getTranslation("classroom.roster.name"), !byLastSeen, () -> sort.accept(false)),
                noPhone(Tables.column(getTranslation("classroom.roster.user-name"))),
                Tables.column(getTranslation("classroom.roster.groups")),
                noPhone(Tables.column(getTranslation("classroom.roster.since"))),
                sorting(getTranslation("classroom.roster.last-seen"), byLastSeen, () -> sort.accept(true)));
        if (desk.maySettle()) {
            var actions = new Span(getTranslation("classroom.roster.actions"));
            actions.addClassName("vh");
            row.add(Tables.column(actions));
        }
        return row;
    }

    private static HtmlContainer sorting(String words, boolean isSorted, Runnable sort) {
        var button = new NativeButton(words, _ -> sort.run());
        button.getElement().setAttribute("type", "button");
        button.addClassName("sorting");
        var head = Tables.column(button);
        if (isSorted) {
            button.add(Icon.ARROW_UP.small());
            head.getElement().setAttribute("aria-sort", "ascending");
        }
        return head;
    }

    private static HtmlContainer noPhone(HtmlContainer cell) {
        cell.addClassName("no-phone");
        return cell;
    }

    private Component body(List<Roster.Listed> learners) {
        var body = new HtmlContainer("tbody");
        learners.stream().map(this::row).forEach(body::add);
        return body;
    }

    private Component row(Roster.Listed learner) {
        var since = Tables.number(desk.times().day(learner.enrolment().since()));
        var seen = Tables.number(learner.lastSeen()
                .map(desk.times()::minute)
                .orElseGet(() -> getTranslation("classroom.roster.not-seen")));
        var row = Tables.part(
                "tr",
                Tables.row(learner.person().displayName()),
                noPhone(Tables.cell(learner.person().userName())),
                Tables.cell(Listing.groups(roster, learner)),
                noPhone(since),
                seen);
        if (desk.maySettle()) {
            row.add(Tables.part(
                    "td",
                    Kit.inLine(
                            getTranslation("classroom.roster.remove"),
                            learner.person().displayName(),
                            () -> askRemoving(learner))));
        }
        return row;
    }

    private void askRemoving(Roster.Listed learner) {
        var name = learner.person().displayName();
        desk.ask()
                .ask(
                        new AskFirst.Question(
                                getTranslation("classroom.roster.remove-ask", name),
                                getTranslation("classroom.roster.remove-loss"),
                                getTranslation("classroom.roster.remove")),
                        () -> remove(learner));
    }

    private void remove(Roster.Listed learner) {
        var one = List.of(learner.person().id());
        desk.done(
                () -> desk.roster().remove(desk.me(), desk.token(), one, ""),
                getTranslation("classroom.roster.removed", learner.person().displayName()),
                getTranslation("classroom.learners.undo"),
                () -> desk.roster().restore(desk.me(), desk.token(), one));
    }
}
