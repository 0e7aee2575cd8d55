package org.waymark.playthrough.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.waymark.scenario.Task;

/** A rubric along which one rates a text of one's own. */
final class RatingForm extends Div {

    RatingForm(Task.Reasoning reasoning, Telling telling, Consumer<Deed> does) {
        addClassNames("rating", "stack");
        var lead = new Paragraph(getTranslation("playthrough.rating.lead"));
        lead.addClassName("meta");
        var levels = new RubricLevels(reasoning.rubric(), telling.language());
        var keep = new NativeButton(getTranslation("playthrough.rating.keep"), _ -> {
            if (levels.isComplete()) {
                var points = levels.points();
                does.accept((playing, learner, token) -> playing.rate(learner, token, reasoning.id(), points));
            } else {
                levels.showMissing();
            }
        });
        keep.addClassName("btn");
        add(lead, levels, keep);
    }
}
