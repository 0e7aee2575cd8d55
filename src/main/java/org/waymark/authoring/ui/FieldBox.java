package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.waymark.authoring.items.Cell;
import org.waymark.authoring.items.Remarks;
import org.waymark.authoring.ui.ItemDesk.Result;
import org.waymark.base.Language;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** One text of a question to be written, and below it what stands in the way of keeping it. */
final class FieldBox extends Composite<Div> implements ItemPart {

    private final Cell cell;
    private final ItemDesk desk;
    private final Runnable kept;
    private final MarkdownField field;
    private final FieldNote note;
    private final Div remarks = new Div();
    private String known;
    private Optional<String> put = Optional.empty();

    /**
     * @param owner under whose name the browser keeps what was not sent, and of which bank
     * @param language the one that is typed
     * @param kept is told that the question was read again
     */
    FieldBox(Cell cell, String label, String owner, Language language, ItemDesk desk, Runnable kept) {
        this.cell = cell;
        this.desk = desk;
        this.kept = kept;
        this.field = new MarkdownField(owner + " " + desk.name(cell), label, language);
        this.known = desk.text(cell);
        if (cell.language().isEmpty()) {
            field.single();
        }
        this.note = new FieldNote(field, cell.language(), H3::new);
        field.onTyped(this::typed);
        field.show(known, desk.mark(cell));
        getContent().addClassName("item-box");
        remarks.addClassName("item-remarks");
        getContent().add(field, note, remarks);
        desk.unfiled(cell).ifPresent(note::unfiled);
    }

    Cell cell() {
        return cell;
    }

    @Override
    public void refresh() {
        var now = desk.text(cell);
        if (!now.equals(known)) {
            known = now;
            field.show(now, desk.mark(cell));
        }
    }

    /** Says below the text what is to be said about it. */
    void remark(Remarks all) {
        remarks.removeAll();
        all.problems(cell).stream()
                .map(it -> remark(
                        it.isError() ? Icon.CIRCLE_ALERT : Icon.TRIANGLE_ALERT,
                        it.isError() ? "wrong" : "part",
                        getTranslation(it.key(), it.details().toArray())))
                .forEach(remarks::add);
        all.findings(cell).stream()
                .map(it -> remark(
                        Icon.GLASSES,
                        "line",
                        getTranslation(it.rule().sentence(), it.details().toArray())))
                .forEach(remarks::add);
    }

    private static Component remark(Icon sign, String look, String words) {
        return new Div(Kit.tag(look, sign, words));
    }

    void focus() {
        field.focus();
    }

    /** One word more behind those that stand there, as if it had been typed. */
    void append(String word) {
        var now = put.orElseGet(() -> desk.text(cell));
        var more = now.isEmpty() ? word : now + ", " + word;
        put = Optional.of(more);
        field.put(more);
    }

    private void typed(MarkdownField.Typed typed) {
        put = Optional.empty();
        if (typed.text().length() > MarkdownField.LONGEST) {
            note.refuse(typed, "items.item.too-long");
            return;
        }
        switch (desk.typed(cell, typed.mark(), typed.text())) {
            case Result.Saved(var mark, var at) -> {
                note.clear();
                field.saved(typed, mark, at);
                learned();
            }
            case Result.Same(var mark) -> {
                note.clear();
                field.same(typed, mark);
            }
            case Result.Contested(var newest, var mark) -> {
                note.contest(typed, newest, mark);
                learned();
            }
            case Result.Refused(var key) -> {
                note.refuse(typed, key);
                learned();
            }
        }
    }

    private void learned() {
        known = desk.text(cell);
        kept.run();
    }
}
