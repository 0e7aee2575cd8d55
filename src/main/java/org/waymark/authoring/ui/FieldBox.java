package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
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
    private final Div note = new Div();
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
        note.getElement().setAttribute("role", "status");
        field.onTyped(this::typed);
        field.show(known, desk.mark(cell));
        getContent().addClassName("item-box");
        remarks.addClassName("item-remarks");
        getContent().add(field, note, remarks);
        desk.unfiled(cell).map(this::unfiled).ifPresent(this::say);
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

    /** What was typed on another device, perhaps, and found no place. */
    private Component unfiled(String words) {
        return Kit.note(
                Icon.INBOX,
                new H3(getTranslation("authoring.lesson.unfiled")),
                quoted(words),
                Kit.row(Kit.button(
                        getTranslation("authoring.lesson.unfiled-take"),
                        () -> settle(() -> field.put(words)),
                        "small")));
    }

    private Div quoted(String words) {
        var text = new Div(words);
        text.addClassName("bench-newest");
        cell.language().ifPresent(it -> text.getElement().setAttribute("lang", it.tag()));
        return text;
    }

    private void typed(MarkdownField.Typed typed) {
        put = Optional.empty();
        if (typed.text().length() > MarkdownField.LONGEST) {
            refuse(typed, "items.item.too-long");
            return;
        }
        switch (desk.typed(cell, typed.mark(), typed.text())) {
            case Result.Saved(var mark, var at) -> {
                note.removeAll();
                field.saved(typed, mark, at);
                learned();
            }
            case Result.Same(var mark) -> {
                note.removeAll();
                field.same(typed, mark);
            }
            case Result.Contested(var newest, var mark) -> {
                field.contested(typed);
                say(contest(newest, mark));
                learned();
            }
            case Result.Refused(var key) -> {
                refuse(typed, key);
                learned();
            }
        }
    }

    private void learned() {
        known = desk.text(cell);
        kept.run();
    }

    private void refuse(MarkdownField.Typed typed, String key) {
        field.refused(typed);
        say(Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation(key))));
    }

    private void say(Component said) {
        note.removeAll();
        note.add(said);
    }

    private Component contest(String newest, String mark) {
        var text =
                newest.isEmpty() ? new Paragraph(getTranslation("authoring.lesson.contested-empty")) : quoted(newest);
        var choice = Kit.row(
                Kit.button(
                        getTranslation("authoring.lesson.contested-mine"),
                        () -> settle(() -> field.insist(mark)),
                        "small"),
                Kit.button(
                        getTranslation("authoring.lesson.contested-theirs"),
                        () -> settle(() -> field.take(newest, mark)),
                        "small"));
        return Kit.warning(
                Icon.TRIANGLE_ALERT,
                new H3(getTranslation("authoring.lesson.contested")),
                new Paragraph(getTranslation("authoring.lesson.contested-help")),
                text,
                choice);
    }

    private void settle(Runnable chosen) {
        note.removeAll();
        chosen.run();
    }
}
