package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.waymark.gradebook.Column;
import org.waymark.gradebook.EntryChange;
import org.waymark.gradebook.History;
import org.waymark.identity.UserId;
import org.waymark.ui.Kit;

/** What was changed for a learner in a column: who, when, from what to what, and why. */
final class HistoryList extends Composite<Div> {

    private final GradeWords words;

    HistoryList(GradesDesk desk, Column column, UserId learner) {
        words = desk.words();
        var history = desk.seeing().history(desk.user(), desk.token(), column.id(), learner);
        if (!history.changes().isEmpty()) {
            var list = new OrderedList();
            list.addClassNames("feed", "grade-history");
            history.changes().stream().map(it -> line(it, history)).forEach(list::add);
            getContent()
                    .add(
                            new H3(words.say("gradebook.history.title")),
                            list,
                            Kit.meta(words.say("gradebook.words.zone", words.zoneName())));
            getContent().addClassName("stack");
        }
    }

    private ListItem line(EntryChange change, History history) {
        var person = history.people().get(change.by());
        var at = Kit.meta(words.minute(change.at()));
        at.addClassName("num");
        var what = new Div();
        said(change).forEach(it -> what.add(new Div(new Span(it))));
        if (!change.reason().isEmpty()) {
            what.add(Kit.help(words.say("gradebook.history.reason", change.reason())));
        }
        return new ListItem(at, what, Kit.meta(person == null ? "–" : person.displayName()));
    }

    private List<String> said(EntryChange change) {
        var said = new ArrayList<String>();
        if (!change.from().given().equals(change.to().given())) {
            said.add(words.say(
                    "gradebook.history.mark",
                    words.given(change.from().given()),
                    words.given(change.to().given())));
        }
        if (!change.from().comment().equals(change.to().comment())) {
            said.add(
                    change.to().comment().isEmpty()
                            ? words.say("gradebook.history.comment-gone")
                            : words.say("gradebook.history.comment", change.to().comment()));
        }
        return said;
    }
}
