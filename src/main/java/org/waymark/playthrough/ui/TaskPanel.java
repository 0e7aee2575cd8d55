package org.waymark.playthrough.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.waymark.content.ui.EvidencePanel;
import org.waymark.question.Response;
import org.waymark.question.ui.QuestionField;
import org.waymark.scenario.Task;

/** What is to be done in a passage, or what was done there and what is to be said to it. */
final class TaskPanel extends Section {

    private final Telling telling;
    private final EvidencePanel evidence;
    private final Consumer<Deed> does;

    TaskPanel(Task task, Telling telling, EvidencePanel evidence, Consumer<Deed> does) {
        this.telling = telling;
        this.evidence = evidence;
        this.does = does;
        var open = telling.walk().openTasks().contains(task);
        addClassNames("task", open ? "open" : "done");
        var label = new Paragraph(getTranslation(key(task)));
        label.addClassName("label");
        add(label);
        switch (task) {
            case Task.Checkpoint it ->
                add(open ? new CheckpointForm(it, telling, evidence, does) : new CheckpointDone(it, telling, evidence));
            case Task.Reasoning it ->
                add(open ? new ReasonsForm(it, telling, does) : new ReasonsDone(it, telling, does));
            case Task.Question it -> add(open ? question(it) : answered(it));
        }
    }

    private static String key(Task task) {
        return switch (task) {
            case Task.Checkpoint _ -> "playthrough.task.checkpoint";
            case Task.Reasoning _ -> "playthrough.task.reasoning";
            case Task.Question _ -> "playthrough.task.question";
        };
    }

    private Component question(Task.Question task) {
        var item = telling.item(task.id()).orElseThrow();
        var given = new AtomicReference<Response>(new Response.Blank());
        var field = QuestionField.of(item, telling.seed(), telling.language(), given.get(), given::set)
                .pictures(telling.pictures());
        var heading = field.prompt(new H2());
        heading.getElement().setAttribute("tabindex", "-1");
        var answer = new NativeButton(
                getTranslation("playthrough.task.answer"),
                _ -> does.accept((playing, learner, token) -> playing.answer(learner, token, task.id(), given.get())));
        answer.addClassName("btn");
        return new Div(heading, field, answer);
    }

    private Component answered(Task.Question task) {
        var response = telling.responseTo(task.id()).orElse(new Response.Blank());
        return new AnsweredQuestion(task.id(), response, telling, evidence);
    }
}
