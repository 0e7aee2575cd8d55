package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.waymark.base.Language;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;
import org.waymark.question.Rubric;

/** The levels of one criterion of a rubric, chosen by pressing them or their number. */
public final class CriterionLevels extends Composite<Div> {

    private static final String KEY = "event.key";
    private static final String NUMBER =
            "!event.ctrlKey && !event.altKey && !event.metaKey && /^[1-9]$/.test(event.key)";

    private final Rubric.Criterion criterion;
    private final Language language;
    private final RadioButtonGroup<Rubric.Step> levels = new RadioButtonGroup<>();

    public CriterionLevels(Rubric.Criterion criterion, Language language) {
        this.criterion = criterion;
        this.language = language;
        levels.setLabel(criterion.name().in(language));
        levels.setItems(criterion.levels());
        levels.setRenderer(new ComponentRenderer<>(this::level));
        levels.setManualValidation(true);
        getContent().addClassName("criterion-levels");
        getContent().add(levels);
    }

    private Component level(Rubric.Step step) {
        var number = new Span(String.valueOf(criterion.levels().indexOf(step) + 1));
        number.addClassName("level-key");
        number.getElement().setAttribute("aria-hidden", "true");
        var points = new Span(getTranslation("question.rubric.points", step.points()));
        points.addClassNames("level-points", "num");
        var level = new Div(points, words(step.text()), number);
        level.addClassName("level");
        return level;
    }

    private Span words(LocalizedText text) {
        var words = new Span(text.in(language));
        var spoken = text.languageFor(language);
        if (spoken != language) {
            words.getElement().setAttribute("lang", spoken.tag());
        }
        return words;
    }

    public Slug id() {
        return criterion.id();
    }

    /** Called with the points of a level that somebody chose. */
    public void onLevel(IntConsumer chosen) {
        levels.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                chosen.accept(change.getValue().points());
            }
            showMissing(false);
        });
    }

    /** Called with the points of a level that was chosen by its number. */
    public void onNumber(IntConsumer chosen) {
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

    /** Shows the level with these points; none where there are none. */
    public void show(Optional<Integer> points) {
        levels.setValue(points.flatMap(given -> criterion.levels().stream()
                        .filter(level -> level.points() == given)
                        .findFirst())
                .orElse(null));
    }

    public void showMissing(boolean missing) {
        levels.setErrorMessage(missing ? getTranslation("question.rubric.missing") : "");
        levels.setInvalid(missing);
    }

    public void setEnabled(boolean enabled) {
        levels.setReadOnly(!enabled);
    }

    /** The level that is chosen, or the first one: the group itself takes no focus. */
    public void focus() {
        levels.getElement().executeJs("""
                        (this.querySelector('vaadin-radio-button[checked]') ?? this.querySelector('vaadin-radio-button'))?.focus();
                        """);
    }
}
