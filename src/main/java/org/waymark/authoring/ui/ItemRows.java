package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.waymark.authoring.items.ItemEdits;
import org.waymark.authoring.items.ItemForm;
import org.waymark.authoring.items.ItemTemplate;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** Parts of the same sort below each other, which can be brought in, moved and taken away. */
final class ItemRows extends Composite<Section> {

    private final ItemForm.Table table;
    private final ItemAround around;

    ItemRows(ItemForm.Table table, ItemFieldMaker maker, ItemAround around) {
        this.table = table;
        this.around = around;
        getContent().addClassName("item-rows");
        getContent().add(new H3(FieldNames.of(table.rows())));
        table.inside().forEach(it -> getContent().add(row(it, maker)));
        if (table.inside().size() < table.rows().most()) {
            getContent().add(Kit.button(FieldNames.add(table.rows()), this::add, "small"));
        }
    }

    private Component row(ItemForm.Row row, ItemFieldMaker maker) {
        var name = FieldNames.one(table.rows(), row.index() + 1);
        var title = new Span(name);
        title.addClassName("item-label");
        var head = Kit.row(title);
        row.id().ifPresent(it -> head.add(new Code(it)));
        var acts = Kit.row(
                act(Icon.ARROW_UP, "items.form.up", name, row.index() > 0, () -> move(row, -1)),
                act(
                        Icon.ARROW_DOWN,
                        "items.form.down",
                        name,
                        row.index() < table.inside().size() - 1,
                        () -> move(row, 1)),
                act(Icon.X, "items.form.take-away", name, true, () -> remove(row, name)));
        acts.addClassNames("tight", "push");
        head.add(acts);
        var place = new Div(head, maker.all(row.inside(), name));
        place.addClassName("item-row");
        place.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        return place;
    }

    private NativeButton act(Icon icon, String key, String name, boolean enabled, Runnable action) {
        var words = getTranslation(key);
        var button = Kit.inLine("", name, action);
        button.add(icon.create());
        button.addClassNames("quiet", "icon");
        button.setTitle(words);
        button.setEnabled(enabled);
        button.getElement().setAttribute("aria-label", words + ": " + name);
        return button;
    }

    private void add() {
        var ids = table.inside().stream().flatMap(it -> it.id().stream()).toList();
        var row = new ItemTemplate(around.original()).row(table.rows(), ids);
        var at = table.slot().at();
        if (around.changes().make(at, it -> new ItemEdits(it).add(table.slot(), row))) {
            around.changes().focus(at.row(table.inside().size()));
        }
    }

    private void move(ItemForm.Row row, int by) {
        var at = table.slot().at();
        var to = row.index() + by;
        if (around.changes().make(at, it -> new ItemEdits(it).move(table.slot(), row.index(), to))) {
            around.changes().focus(at.row(to));
        }
    }

    private void remove(ItemForm.Row row, String name) {
        var was = around.desk().sheet().flatMap(it -> it.at(row.at()));
        var at = table.slot().at();
        var isGone = around.changes().make(at, it -> new ItemEdits(it).remove(table.slot(), row.index()));
        was.filter(_ -> isGone)
                .ifPresent(value -> around.changes()
                        .undoable(
                                getTranslation("items.form.taken-away", name),
                                at,
                                it -> new ItemEdits(it).addAgain(table.slot(), row.index(), value)));
    }
}
