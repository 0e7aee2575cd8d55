package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.waymark.gradebook.Column;
import org.waymark.ui.Kit;
import org.waymark.ui.Notices;

/** Adds a column whose marks are set by hand, or puts one back that was taken out. */
final class AddColumnPanel extends Composite<Section> {

    private final GradesDesk desk;
    private final ColumnPanel.Page page;
    private final ColumnFields fields;

    AddColumnPanel(GradesDesk desk, ColumnPanel.Page page) {
        this.desk = desk;
        this.page = page;
        var words = desk.words();
        fields = new ColumnFields(words, desk.grades().sheet().book(), true);
        getContent().addClassNames("card", "stack", "grade-panel");
        getContent()
                .add(
                        new H2(words.say("gradebook.column.add-title")),
                        Kit.help(words.say("gradebook.column.add-help")),
                        fields,
                        Kit.row(Kit.button(words.say("gradebook.column.add"), this::add, "primary")));
        var removed = desk.grades().sheet().book().removed();
        if (!removed.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("chooser");
            removed.stream().map(this::line).forEach(list::add);
            getContent().add(new H3(words.say("gradebook.column.out")), list);
        }
    }

    private ListItem line(Column column) {
        var words = desk.words();
        var title = desk.title(column);
        var back = Kit.inLine(words.say("gradebook.column.put-back"), title, () -> putBack(column));
        return new ListItem(new Span(title), back);
    }

    private void add() {
        var name = fields.name();
        var possible = fields.possible();
        if (name.isPresent() && possible.isPresent()) {
            var added = Trying.tried(
                    () -> desk.keeping()
                            .add(
                                    desk.user(),
                                    desk.token(),
                                    name.orElseThrow(),
                                    possible.orElseThrow(),
                                    fields.category()),
                    () -> {});
            if (added) {
                Notices.say(desk.words().say("gradebook.column.added", name.orElseThrow()));
                page.refresh(it -> it.open(new AddColumnPanel(desk, it)));
            }
        }
    }

    private void putBack(Column column) {
        if (Trying.tried(() -> desk.keeping().putBack(desk.user(), desk.token(), column.id()), () -> {})) {
            page.refresh(it -> it.open(new AddColumnPanel(desk, it)));
        }
    }
}
