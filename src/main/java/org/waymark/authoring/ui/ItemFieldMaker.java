package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.authoring.items.Cell;
import org.waymark.authoring.items.Field;
import org.waymark.authoring.items.ItemForm;
import org.waymark.authoring.items.Offer;
import org.waymark.authoring.items.Slot;
import org.waymark.base.Language;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Makes the form of a question of what its kind may say: one grammar for all kinds. */
final class ItemFieldMaker {

    private final ItemAround around;
    private final ItemOffers offers;
    private final List<ItemPart> parts = new ArrayList<>();
    private final List<FieldBox> boxes = new ArrayList<>();

    ItemFieldMaker(ItemAround around) {
        this.around = around;
        this.offers = new ItemOffers(around.desk(), around.language());
    }

    /** Everything made so far that shows what stands in the draft. */
    List<ItemPart> parts() {
        return List.copyOf(parts);
    }

    /** The texts made so far, in order. */
    List<FieldBox> boxes() {
        return List.copyOf(boxes);
    }

    /** @param within what it stands in, for those who do not see that; empty for the question itself */
    Component make(ItemForm form, String within) {
        return switch (form) {
            case ItemForm.Leaf(var slot) -> field(slot, within);
            case ItemForm.Group(var slot, var inside) -> group(slot, inside, within);
            case ItemForm.Table table -> new ItemRows(table, this, around);
        };
    }

    /** Fields below each other; short ones stand beside each other. */
    Div all(List<ItemForm> forms, String within) {
        var place = new Div();
        place.addClassName("item-fields");
        var line = new Div();
        for (var form : forms) {
            var made = make(form, within);
            if (isShort(form)) {
                line.add(made);
            } else {
                line = flushed(line, place);
                place.add(made);
            }
        }
        flushed(line, place);
        return place;
    }

    private static Div flushed(Div line, Div place) {
        if (line.getComponentCount() > 0) {
            line.addClassName("item-line");
            place.add(line);
        }
        return new Div();
    }

    private static boolean isShort(ItemForm form) {
        return switch (form.slot().field()) {
            case Field.Line _, Field.Choice _, Field.Flag _ -> true;
            case Field.Id _, Field.Text _, Field.Words _, Field.Part _, Field.Rows _ -> false;
        };
    }

    private Component group(Slot slot, List<ItemForm> inside, String within) {
        var name = FieldNames.of(slot.field());
        var title = new Span(name);
        title.addClassName("item-label");
        var group = new Div(title, all(inside, name(within, name)));
        group.addClassName("item-group");
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", name(within, name));
        return group;
    }

    static String name(String within, String name) {
        return within.isEmpty() ? name : within + ", " + name;
    }

    private Component field(Slot slot, String within) {
        return switch (slot.field()) {
            case Field.Text text -> texts(slot, text, within);
            case Field.Choice choice ->
                kept(new ChoiceBox(slot, choice, around.desk(), offers, around.changes()));
            case Field.Flag flag -> kept(new FlagBox(slot, flag, within, around.desk(), around.changes()));
            case Field.Words words -> words(slot, words, within);
            case Field.Id _, Field.Line _, Field.Part _, Field.Rows _ -> line(slot, within);
        };
    }

    private <C extends Component & ItemPart> C kept(C part) {
        parts.add(part);
        return part;
    }

    private FieldBox box(Cell cell, String label, Language language) {
        var box = kept(new FieldBox(cell, label, around.owner(), language, around.desk(), around.kept()));
        boxes.add(box);
        return box;
    }

    private Component texts(Slot slot, Field.Text field, String within) {
        var three = new Div();
        three.addClassName("item-three");
        for (var language : around.languages()) {
            var tag = new Span(language.tag().toUpperCase(Locale.ROOT));
            tag.addClassName("lang");
            tag.getElement().setAttribute("aria-hidden", "true");
            var spoken = I18NProvider.translate(Keys.of(language));
            var label = name(within, FieldNames.of(field)) + ", " + spoken;
            var column = new Div(tag, box(Cell.of(slot, language), label, language));
            column.addClassName("item-column");
            column.getElement().setAttribute("data-language", language.tag());
            three.add(column);
        }
        return labelled(slot, three);
    }

    private static Div labelled(Slot slot, Component below) {
        var label = new Span(FieldNames.of(slot.field()));
        label.addClassName("item-label");
        var place = new Div(label, below);
        place.addClassName("item-field");
        return place;
    }

    private Component line(Slot slot, String within) {
        var label = name(within, FieldNames.of(slot.field()));
        return labelled(slot, box(Cell.of(slot), label, around.language()));
    }

    private Component words(Slot slot, Field.Words words, String within) {
        if (words.offer() instanceof Offer.These(var offered)) {
            return kept(new TicksBox(slot, words, offered, around.desk(), around.changes()));
        }
        var label = name(within, FieldNames.of(words));
        var box = box(Cell.of(slot), label, around.language());
        var place = labelled(slot, box);
        if (words.offer().equals(new Offer.OfCourse(Offer.Sort.CITATION))) {
            place.add(Kit.inLine(
                    I18NProvider.translate("items.form.cite"), label, () -> around.cite().accept(box)));
        }
        return place;
    }
}
