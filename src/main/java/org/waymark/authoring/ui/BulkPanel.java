package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.authoring.items.BankEdits.Bulk;
import org.waymark.base.Slug;
import org.waymark.ui.Kit;

/** What is to become of all questions that are chosen, and how many of them it changes. */
final class BulkPanel extends Composite<Section> {

    /** What can be changed of many. */
    private enum What {
        DIFFICULTY,
        ADD_TAG,
        DROP_TAG
    }

    private final Function<Bulk, Integer> changing;
    private final Select<What> what = new Select<>();
    private final Select<String> difficulty = new Select<>();
    private final TextField tag = new TextField();
    private final Paragraph preview = new Paragraph();
    private final NativeButton button;
    private int selected;

    /**
     * @param changing how many of the chosen questions a change would change
     * @param makes the change
     */
    BulkPanel(Function<Bulk, Integer> changing, Consumer<Bulk> makes) {
        this.changing = changing;
        what.setLabel(getTranslation("items.bulk.what"));
        what.setItems(What.values());
        what.setItemLabelGenerator(this::words);
        what.setValue(What.DIFFICULTY);
        difficulty.setLabel(getTranslation("items.field.difficulty"));
        difficulty.setItems("easy", "medium", "hard");
        difficulty.setItemLabelGenerator(FieldNames::word);
        difficulty.setValue("medium");
        tag.setLabel(getTranslation("items.bulk.tag"));
        tag.setHelperText(getTranslation("items.bulk.tag-help"));
        tag.setValueChangeMode(ValueChangeMode.LAZY);
        what.addValueChangeListener(_ -> refresh());
        difficulty.addValueChangeListener(_ -> refresh());
        tag.addValueChangeListener(_ -> refresh());
        preview.getElement().setAttribute("role", "status");
        button = Kit.button(getTranslation("items.bulk.apply"), () -> bulk().ifPresent(makes), "small");
        getContent().addClassNames("bank-bulk", "stack");
        var fields = Kit.row(what, difficulty, tag);
        fields.addClassName("form-row");
        getContent().add(new H2(getTranslation("items.bulk.title")), fields, preview, button);
        refresh();
    }

    private String words(What offered) {
        return switch (offered) {
            case DIFFICULTY -> getTranslation("items.bulk.difficulty");
            case ADD_TAG -> getTranslation("items.bulk.add-tag");
            case DROP_TAG -> getTranslation("items.bulk.drop-tag");
        };
    }

    /** Others are chosen, or the bank has changed. */
    void show(Set<String> ids) {
        selected = ids.size();
        refresh();
    }

    private void refresh() {
        difficulty.setVisible(what.getValue() == What.DIFFICULTY);
        tag.setVisible(what.getValue() != What.DIFFICULTY);
        var count = bulk().map(changing).orElse(0);
        preview.setText(
                selected == 0
                        ? getTranslation("items.bulk.none")
                        : getTranslation("items.bulk.preview", selected, count));
        button.setEnabled(count > 0);
    }

    private Optional<Bulk> bulk() {
        return switch (what.getValue()) {
            case DIFFICULTY -> Optional.of(new Bulk.Difficulty(difficulty.getValue()));
            case ADD_TAG -> tag().map(Bulk.AddTag::new);
            case DROP_TAG -> tag().map(Bulk.DropTag::new);
        };
    }

    private Optional<Slug> tag() {
        return Optional.of(tag.getValue().strip()).filter(Slug::isValid).map(Slug::new);
    }
}
