package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.waymark.base.Citation;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.content.ui.Wording;
import org.waymark.scenario.Step;
import org.waymark.scenario.Task;
import org.waymark.ui.Icon;

/** A checkpoint that was passed: what was chosen, and why each paragraph does or does not carry the point. */
final class CheckpointDone extends Div {

    private final Telling telling;
    private final EvidencePanel evidence;

    CheckpointDone(Task.Checkpoint checkpoint, Telling telling, EvidencePanel evidence) {
        this.telling = telling;
        this.evidence = evidence;
        addClassName("stack");
        var list = new UnorderedList();
        list.addClassName("candidates-done");
        var chosen = telling.walk().steps().stream()
                .filter(step ->
                        step instanceof Step.Pointed pointed && pointed.task().equals(checkpoint.id()))
                .map(step -> ((Step.Pointed) step).paragraph())
                .findFirst();
        telling.candidates(checkpoint)
                .forEach(it ->
                        list.add(row(it, chosen.filter(it.paragraph()::equals).isPresent())));
        add(Wording.say(new H2(), checkpoint.prompt(), telling.language()), list);
    }

    private ListItem row(Task.Candidate candidate, boolean chosen) {
        var icon = candidate.correct() ? Icon.CHECK : Icon.X;
        var sign = new Span(icon.create());
        sign.addClassNames("sig", candidate.correct() ? "right" : "wrong");
        var head = new Div(marks(candidate.paragraph()), verdict(candidate));
        head.addClassName("row");
        if (chosen) {
            var yours = new Span(getTranslation("playthrough.checkpoint.yours"));
            yours.addClassNames("tag", "blaze");
            head.add(yours);
        }
        var text = new Div(head, Wording.say(new Span(), candidate.explanation(), telling.language()));
        var row = new ListItem(sign, text);
        if (chosen) {
            row.addClassName("chosen");
        }
        return row;
    }

    private Component marks(Citation citation) {
        return evidence.marks().of(List.of(citation));
    }

    private Span verdict(Task.Candidate candidate) {
        var words = new Span(
                getTranslation(candidate.correct() ? "playthrough.checkpoint.right" : "playthrough.checkpoint.wrong"));
        words.addClassName("meta");
        return words;
    }
}
