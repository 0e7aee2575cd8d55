package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.waymark.assessment.MarkSheet;
import org.waymark.base.Language;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.question.Rubric;

/** One criterion of a rubric: its levels, chosen by pressing them or their number, and a comment. */
final class CriterionField extends Composite<Section> {

    private static final String KEY = "event.key";

    /** A number alone, and not one that is being typed into a comment. */
    private static final String NUMBER =
            "!event.ctrlKey && !event.altKey && !event.metaKey && /^[1-9]$/.test(event.key)"
                    + " && !event.target.closest('vaadin-text-area')";

    private final Rubric.Criterion criterion;
    private final Language language;
    private final RadioButtonGroup<Rubric.Step> levels = new RadioButtonGroup<>();
    private final TextArea comment = new TextArea();

    CriterionField(Rubric.Criterion criterion, Language language) {
        this.criterion = criterion;
        this.language = language;
        var name = criterion.name().in(language);
        levels.setLabel(name);
        levels.setItems(criterion.levels());
        levels.setRenderer(new ComponentRenderer<>(this::level));
        levels.setManualValidation(true);
        comment.setLabel(getTranslation("assessment.marking.comment-on", name));
        comment.setMaxLength(MarkSheet.LONGEST_COMMENT);
        comment.setValueChangeMode(ValueChangeMode.TIMEOUT);
        getContent().addClassNames("criterion", "stack");
        getContent().add(levels, comment);
    }

    private Component level(Rubric.Step step) {
        var number = new Span(String.valueOf(criterion.levels().indexOf(step) + 1));
        number.addClassName("level-key");
        number.getElement().setAttribute("aria-hidden", "true");
        var points = new Span(getTranslation("assessment.marking.points", step.points()));
        points.addClassNames("level-points", "num");
        var text = Wording.say(new Span(), step.text(), language);
        var level = new Div(points, text, number);
        level.addClassName("level");
        return level;
    }

    Slug id() {
        return criterion.id();
    }

    void onLevel(IntConsumer chosen) {
        levels.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                chosen.accept(change.getValue().points());
            }
            showMissing(false);
        });
    }

    void onComment(Consumer<String> said) {
        comment.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                said.accept(change.getValue());
            }
        });
    }

    /** Called with the points of a level that was chosen by its number. */
    void onNumber(IntConsumer chosen) {
        getContent()
                .getElement()
                .addEventListener(
                        "keydown", event -> choose(event.getEventData().get(KEY).asString(""), chosen))
                .setFilter(NUMBER)
                .addEventData(KEY);
    }

    private void choose(String number, IntConsumer chosen) {
        var place = number.charAt(0) - '1';
        if (!levels.isReadOnly() && place < criterion.levels().size()) {
            levels.setValue(criterion.levels().get(place));
            chosen.accept(criterion.levels().get(place).points());
        }
    }

    void show(MarkSheet sheet) {
        var given = sheet.points().get(criterion.id());
        levels.setValue(criterion.levels().stream()
                .filter(level -> Integer.valueOf(level.points()).equals(given))
                .findFirst()
                .orElse(null));
        comment.setValue(sheet.comments().getOrDefault(criterion.id(), ""));
    }

    void showMissing(boolean missing) {
        levels.setErrorMessage(missing ? getTranslation("assessment.marking.missing") : "");
        levels.setInvalid(missing);
    }

    void setEnabled(boolean enabled) {
        levels.setReadOnly(!enabled);
        comment.setReadOnly(!enabled);
    }

    void focus() {
        levels.getElement().callJsFunction("focus");
    }
}
