package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.waymark.authoring.items.Field;
import org.waymark.authoring.items.ItemEdits;
import org.waymark.authoring.items.Slot;
import org.waymark.content.edit.Trail;

/** Yes or no. */
final class FlagBox extends Composite<Checkbox> implements ItemPart {

    private final Slot slot;
    private final Field.Flag flag;
    private final ItemDesk desk;

    /** @param around what it stands in, for those who do not see that */
    FlagBox(Slot slot, Field.Flag flag, String around, ItemDesk desk, ItemChanges changes) {
        this.slot = slot;
        this.flag = flag;
        this.desk = desk;
        var box = getContent();
        box.setLabel(FieldNames.of(flag));
        if (!around.isEmpty()) {
            box.setAriaLabel(FieldNames.of(flag) + ": " + around);
        }
        refresh();
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changes.make(seen(), it -> new ItemEdits(it).flag(slot, flag, event.getValue()));
            }
        });
    }

    /** Where it is yes but once, the rows beside it change as well. */
    private Trail seen() {
        var steps = slot.holder().steps();
        return flag.isOnly() ? new Trail(steps.subList(0, steps.size() - 1)) : slot.at();
    }

    @Override
    public void refresh() {
        getContent().setValue(desk.sheet().map(it -> it.isOn(slot, flag)).orElse(flag.usual()));
    }
}
