package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.waymark.base.Slug;
import org.waymark.content.ui.Wording;
import org.waymark.question.Rubric;
import org.waymark.scenario.Task;

/** A rubric along which one rates a text of one's own. */
final class RatingForm extends Div {

    private final Telling telling;
    private final Map<Slug, Integer> points = new LinkedHashMap<>();

    RatingForm(Task.Reasoning reasoning, Telling telling, Consumer<Deed> does) {
        this.telling = telling;
        addClassNames("rating", "stack");
        var lead = new Paragraph(getTranslation("playthrough.rating.lead"));
        lead.addClassName("meta");
        add(lead);
        reasoning.rubric().criteria().forEach(criterion -> add(levels(criterion)));
        var help = new Paragraph();
        help.addClassNames("help", "bad");
        help.getElement().setAttribute("role", "alert");
        var keep = new NativeButton(getTranslation("playthrough.rating.keep"), _ -> {
            if (points.size() < reasoning.rubric().criteria().size()) {
                help.setText(getTranslation("playthrough.rating.incomplete"));
            } else {
                does.accept((playing, learner, token) -> playing.rate(learner, token, reasoning.id(), points));
            }
        });
        keep.addClassName("btn");
        add(help, keep);
    }

    private Component levels(Rubric.Criterion criterion) {
        var levels = new RadioButtonGroup<Rubric.Step>();
        levels.setLabel(criterion.name().in(telling.language()));
        levels.setItems(criterion.levels());
        levels.setRenderer(new ComponentRenderer<>(this::level));
        levels.addValueChangeListener(
                change -> points.put(criterion.id(), change.getValue().points()));
        return levels;
    }

    private Component level(Rubric.Step step) {
        var number = new Span(getTranslation("playthrough.rating.points", step.points()));
        number.addClassNames("meta", "num");
        var level = new Span(number, Wording.say(new Span(), step.text(), telling.language()));
        level.addClassName("rating-level");
        return level;
    }
}
