package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.authoring.items.Field;
import org.waymark.authoring.items.ItemEdits;
import org.waymark.authoring.items.ItemSheet;
import org.waymark.authoring.items.Slot;
import org.waymark.ui.Boxes;

/** Some of several words, each to be ticked. */
final class TicksBox extends Composite<Div> implements ItemPart {

    private final Slot slot;
    private final ItemDesk desk;
    private final Boxes<String> boxes;
    private final List<String> offered;

    TicksBox(Slot slot, Field.Words field, List<String> offered, ItemDesk desk, ItemChanges changes) {
        this.slot = slot;
        this.desk = desk;
        this.offered = offered;
        boxes = new Boxes<>(FieldNames.of(field));
        for (var word : offered) {
            boxes.add(word, FieldNames.word(word)).addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    changes.make(slot.at(), it -> new ItemEdits(it).words(slot, ticked(it)));
                }
            });
        }
        getContent().add(boxes);
        refresh();
    }

    /** What stands in the file and is no box stays there. */
    private List<String> ticked(ItemSheet sheet) {
        var others = sheet.words(slot).stream().filter(it -> !offered.contains(it));
        return Stream.concat(offered.stream().filter(boxes.ticked()::contains), others)
                .toList();
    }

    @Override
    public void refresh() {
        boxes.tick(desk.sheet().map(it -> Set.copyOf(it.words(slot))).orElse(Set.of()));
    }
}
