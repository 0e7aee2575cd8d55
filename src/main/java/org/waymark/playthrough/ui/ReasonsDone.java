package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.waymark.base.LocalizedText;
import org.waymark.content.ui.Wording;
import org.waymark.question.Rubric;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;

/** What was written, an answer to compare it with, and how it was rated or is to be. */
final class ReasonsDone extends Div {

    private final Telling telling;

    ReasonsDone(Task.Reasoning reasoning, Telling telling, Consumer<Deed> does) {
        this.telling = telling;
        addClassName("reasons");
        var text = telling.walk().written().getOrDefault(reasoning.id(), "");
        var texts = new Div();
        texts.addClassName("texts");
        if (text.isBlank()) {
            texts.add(meta("playthrough.reasons.nothing"));
        } else {
            texts.add(label("playthrough.reasons.yours"), own(text));
        }
        texts.add(label("playthrough.reasons.model"), model(reasoning.modelAnswer()));
        add(Wording.say(new H2(), reasoning.prompt(), telling.language()), texts);
        var rated = telling.walk().ratings().get(reasoning.id());
        if (rated != null) {
            add(rating(reasoning, rated));
        } else if (!text.isBlank()) {
            add(new RatingForm(reasoning, telling, does));
        }
    }

    private Component own(String text) {
        var own = new Paragraph(text);
        own.addClassNames("own-text");
        return own;
    }

    private Component model(LocalizedText text) {
        var model = Wording.say(new Paragraph(), text, telling.language());
        model.addClassName("model-text");
        return model;
    }

    /** By whom, and on each criterion; the writer's own rating where an instructor's has taken its place. */
    private Component rating(Task.Reasoning reasoning, Step.Rated rated) {
        var rubric = reasoning.rubric();
        var block = new Div(sum(rated, rubric), new RatingShown(rubric, rated, telling.language()));
        block.addClassNames("marked-text", "stack");
        telling.walk().steps().stream()
                .filter(step -> step instanceof Step.Rated own
                        && own.by() == Step.Rater.WRITER
                        && own.task().equals(reasoning.id())
                        && !own.equals(rated))
                .findFirst()
                .ifPresent(own -> block.add(sum((Step.Rated) own, rubric)));
        return block;
    }

    private Component sum(Step.Rated rated, Rubric rubric) {
        var sum = rated.points().values().stream().mapToInt(Integer::intValue).sum();
        var by = rated.by() == Step.Rater.WRITER ? "playthrough.rating.own" : "playthrough.rating.instructor";
        var words = new Paragraph(getTranslation(by, sum, rubric.most()));
        words.addClassName("meta");
        return words;
    }

    private Paragraph meta(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassName("meta");
        return words;
    }

    private Span label(String key) {
        var label = new Span(getTranslation(key));
        label.addClassName("label");
        return label;
    }
}
