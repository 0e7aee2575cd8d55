package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.waymark.authoring.items.ItemForm;
import org.waymark.authoring.items.ItemGrammar;
import org.waymark.authoring.items.ItemGrammar.Shelf;
import org.waymark.authoring.items.ItemSheet;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.edit.Edit;
import org.waymark.content.edit.Trail;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** The editor of a question: its form, how learners will see it, and what is to be said about it. */
final class ItemEditor extends Composite<Div> implements ItemChanges {

    private final ItemDesk desk;
    private final ItemAround around;
    private final Div form = new Div();
    private final Div said = new Div();
    private final ItemPreview preview;
    private final ItemNotes notes;
    private final CitePlace cites;
    private List<Trail> places = List.of();
    private List<ItemPart> parts = List.of();
    private List<FieldBox> boxes = List.of();

    /**
     * @param owner under whose name the browser keeps what was not sent, and of which bank
     * @param actions what is done with the question as a whole
     */
    ItemEditor(Slug id, ItemDesk desk, String owner, Language language, Component... actions) {
        this.desk = desk;
        this.preview = new ItemPreview(id, language);
        this.notes = new ItemNotes();
        this.cites = new CitePlace(desk, language);
        this.around = new ItemAround(desk, owner, language, this, this::refresh, cites::open);
        said.addClassName("item-said");
        said.getElement().setAttribute("role", "status");
        form.addClassName("item-form");
        var beside = new Aside(notes, preview, cites);
        beside.addClassName("item-beside");
        beside.getElement().setAttribute("aria-label", getTranslation("items.item.beside"));
        var texts = new MarkdownDesk();
        texts.addClassName("bench-main");
        texts.add(bar(actions), form);
        getContent().addClassName("item-bench");
        getContent().add(desk.bank().mayEdit() ? texts : onlySeen(), beside);
        refresh();
    }

    private Component onlySeen() {
        return Kit.note(Icon.LOCK, new Paragraph(getTranslation("items.item.only-seen")));
    }

    private Component bar(Component... actions) {
        var saved = new Span();
        saved.addClassNames("save", "push");
        saved.getElement().setAttribute("role", "status").setAttribute("data-save", "");
        var bar = new Div(said, saved, Kit.row(actions));
        bar.addClassName("bench-bar");
        return bar;
    }

    private void refresh() {
        desk.sheet().ifPresentOrElse(this::show, this::gone);
        var remarks = desk.remarks();
        boxes.forEach(it -> remarks.ifPresent(it::remark));
        preview.show(desk.bank());
        notes.show(desk);
    }

    private void show(ItemSheet sheet) {
        var forms = ItemForm.of(sheet);
        var now = ItemForm.places(forms);
        if (now.equals(places)) {
            parts.forEach(ItemPart::refresh);
        } else {
            places = now;
            build(forms);
        }
    }

    private void build(List<ItemForm> forms) {
        var maker = new ItemFieldMaker(around);
        form.removeAll();
        for (var shelf : Shelf.values()) {
            var on = forms.stream()
                    .filter(it -> ItemGrammar.shelf(it.slot().field()) == shelf)
                    .toList();
            var section = new Section(new H2(getTranslation(Keys.of(shelf))), maker.all(on, ""));
            section.addClassName("item-shelf");
            form.add(section);
        }
        parts = maker.parts();
        boxes = maker.boxes();
    }

    /** What was typed and not sent stays in the browser. */
    private void gone() {
        places = List.of();
        parts = List.of();
        boxes = List.of();
        form.removeAll();
        form.add(Kit.warning(Icon.TRIANGLE_ALERT, new Paragraph(getTranslation("items.item.gone"))));
    }

    @Override
    public boolean make(Trail at, Function<ItemSheet, List<Edit>> how) {
        said.removeAll();
        var done = desk.change(at, how);
        switch (done) {
            case KEPT -> said.add(new Span(getTranslation("items.form.kept")));
            case OVERTAKEN -> said.add(new Span(getTranslation("items.form.overtaken")));
            case REFUSED -> said.add(new Span(getTranslation("items.form.refused")));
        }
        // what was chosen is shown as it stands in the draft, whether it was kept or not
        refresh();
        return done == ItemDesk.Done.KEPT;
    }

    @Override
    public void undoable(String sentence, Trail at, Function<ItemSheet, List<Edit>> how) {
        said.removeAll();
        said.add(
                new Span(sentence),
                Kit.button(
                        getTranslation("items.form.undo"),
                        () -> {
                            make(at, how);
                            focus(at);
                        },
                        "quiet",
                        "small"));
        // what was pressed is gone
        Focus.withoutScrolling(said);
    }

    @Override
    public void focus(Trail at) {
        boxes.stream()
                .filter(it -> isIn(it.cell().slot().at(), at))
                .findFirst()
                .ifPresent(FieldBox::focus);
    }

    private static boolean isIn(Trail inner, Trail outer) {
        var steps = inner.steps();
        var before = outer.steps();
        return steps.size() >= before.size()
                && steps.subList(0, before.size()).equals(before);
    }
}
