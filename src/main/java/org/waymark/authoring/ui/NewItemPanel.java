package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.waymark.content.Blueprint.Kind;
import org.waymark.ui.Kit;

/** Begins a question of a kind: everything that it must say is there, to be filled in. */
final class NewItemPanel extends Composite<NativeDetails> {

    private final Select<Kind> kind = new Select<>();
    private final Select<String> objective = new Select<>();
    private final Select<String> level = new Select<>();
    private final Select<String> difficulty = new Select<>();

    /** @param begins a question of this kind, with what is known of it already */
    NewItemPanel(
            List<String> objectives,
            Function<String, String> objectiveName,
            BiConsumer<Kind, Map<String, String>> begins) {
        kind.setLabel(getTranslation("items.bank.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(FieldNames::of);
        kind.setValue(Kind.SINGLE_CHOICE);
        objective.setLabel(getTranslation("items.field.objective"));
        objective.setItems(objectives);
        objective.setItemLabelGenerator(objectiveName::apply);
        objectives.stream().findFirst().ifPresent(objective::setValue);
        level.setLabel(getTranslation("items.field.level"));
        level.setItems("remember", "understand", "apply", "analyse", "evaluate", "create");
        level.setItemLabelGenerator(FieldNames::word);
        level.setValue("understand");
        difficulty.setLabel(getTranslation("items.field.difficulty"));
        difficulty.setItems("easy", "medium", "hard");
        difficulty.setItemLabelGenerator(FieldNames::word);
        difficulty.setValue("medium");
        var fields = Kit.row(kind, objective, level, difficulty);
        fields.addClassName("form-row");
        var begin = Kit.button(
                getTranslation("items.new.begin"), () -> begins.accept(kind.getValue(), said()), "primary", "small");
        getContent().setSummaryText(getTranslation("items.new.title"));
        getContent().addClassName("folded");
        getContent().setContent(Kit.stack(Kit.help(getTranslation("items.new.help")), fields, begin));
    }

    private Map<String, String> said() {
        var said = new HashMap<String, String>();
        objective.getOptionalValue().ifPresent(it -> said.put("objective", it));
        said.put("level", level.getValue());
        said.put("difficulty", difficulty.getValue());
        return Map.copyOf(said);
    }
}
