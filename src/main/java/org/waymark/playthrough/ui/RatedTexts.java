package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What a learner wrote in a playthrough, with its rating. What waits to be rated does not show: whoever rates it does not know whose it is. */
final class RatedTexts extends Composite<Section> {

    RatedTexts(Telling telling) {
        var section = getContent();
        section.addClassName("stack");
        telling.walk().written().forEach((id, text) -> {
            if (!text.isBlank()) {
                telling.scenario().task(id).ifPresent(task -> section.add(one(task, text, telling)));
            }
        });
        section.setVisible(section.getComponentCount() > 0);
        section.addComponentAsFirst(new H2(getTranslation("playthrough.learners.written")));
    }

    private Component one(Task task, String text, Telling telling) {
        var rated = telling.walk().ratings().get(task.id());
        if (!(task instanceof Task.Reasoning reasoning) || rated == null || rated.by() == Step.Rater.WRITER) {
            return Kit.note(Icon.CLOCK, new Paragraph(getTranslation("playthrough.learners.waits")));
        }
        var own = new Paragraph(text);
        own.addClassName("own-text");
        var block = new Div(
                Wording.say(new H3(), reasoning.prompt(), telling.language()),
                own,
                new RatingShown(reasoning.rubric(), rated, telling.language()));
        block.addClassNames("card", "stack");
        return block;
    }
}
