package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Task;

/** Paragraphs of which one is chosen. */
final class CheckpointForm extends Div {

    private final Telling telling;

    CheckpointForm(Task.Checkpoint checkpoint, Telling telling, EvidencePanel evidence, Consumer<Deed> does) {
        this.telling = telling;
        var heading = Wording.say(new H2(), checkpoint.prompt(), telling.language());
        heading.setId("task-" + checkpoint.id());
        heading.getElement().setAttribute("tabindex", "-1");
        var candidates = new RadioButtonGroup<Task.Candidate>();
        candidates.getElement().setAttribute("aria-labelledby", "task-" + checkpoint.id());
        var onOffer = telling.candidates(checkpoint);
        candidates.setItems(onOffer);
        candidates.setRenderer(new ComponentRenderer<>(this::precis));
        candidates.addClassName("candidates");
        var marks = new Paragraph(new Span(getTranslation("playthrough.checkpoint.look") + " "));
        marks.addClassName("meta");
        marks.add(evidence.marks()
                .of(onOffer.stream().map(Task.Candidate::paragraph).toList()));
        var help = new Paragraph();
        help.addClassNames("help", "bad");
        help.getElement().setAttribute("role", "alert");
        var choose = new NativeButton(
                getTranslation("playthrough.checkpoint.choose"),
                _ -> candidates
                        .getOptionalValue()
                        .ifPresentOrElse(
                                it -> does.accept((playing, learner, token) ->
                                        playing.point(learner, token, checkpoint.id(), it.paragraph())),
                                () -> help.setText(getTranslation("playthrough.checkpoint.none"))));
        choose.addClassName("btn");
        addClassName("stack");
        add(heading, candidates, marks, help, choose);
    }

    private Component precis(Task.Candidate candidate) {
        var sign = new Span(Candidates.sign(candidate, telling.course()));
        sign.addClassName("cite-name");
        var words = Candidates.precis(candidate, telling.course())
                .map(it -> List.of(sign, Wording.say(new Span(), it, telling.language())))
                .orElse(List.of(sign));
        var label = new Span();
        words.forEach(label::add);
        label.addClassName("candidate");
        return label;
    }
}
