package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.authoring.items.Field;
import org.waymark.authoring.items.ItemEdits;
import org.waymark.authoring.items.Slot;

/** One of several words, to be chosen. */
final class ChoiceBox extends Composite<Select<String>> implements ItemPart {

    private final Slot slot;
    private final Field.Choice field;
    private final ItemDesk desk;
    private final ItemOffers offers;
    private List<String> offered = List.of();
    private List<String> named = List.of();

    ChoiceBox(Slot slot, Field.Choice field, ItemDesk desk, ItemOffers offers, ItemChanges changes) {
        this.slot = slot;
        this.field = field;
        this.desk = desk;
        this.offers = offers;
        var select = getContent();
        select.setLabel(FieldNames.of(field));
        select.setItemLabelGenerator(it -> it == null ? "" : offers.name(slot, field.offer(), it));
        select.setEmptySelectionAllowed(!field.isNeeded());
        select.setEmptySelectionCaption(getTranslation("items.form.as-usual"));
        select.setPlaceholder(getTranslation("items.form.as-usual"));
        refresh();
        select.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                var chosen = event.getValue() == null ? "" : event.getValue();
                changes.make(slot.at(), it -> new ItemEdits(it).line(slot, chosen));
            }
        });
    }

    @Override
    public void refresh() {
        var now = desk.sheet().map(it -> it.line(slot)).orElse("");
        var all = offers.words(slot, field.offer());
        // what stands in the file is shown even where it is nothing that one can choose
        var shown = now.isEmpty() || all.contains(now)
                ? all
                : Stream.concat(all.stream(), Stream.of(now)).toList();
        var names =
                shown.stream().map(it -> offers.name(slot, field.offer(), it)).toList();
        if (!shown.equals(offered) || !names.equals(named)) {
            offered = shown;
            named = names;
            getContent().setItems(shown);
        }
        getContent().setValue(now.isEmpty() ? null : now);
    }
}
