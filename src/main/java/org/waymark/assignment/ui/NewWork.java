package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.Task;
import org.waymark.assignment.WorkFlaw;
import org.waymark.ui.Keys;

/** Assigns something new, or several things at once; either all of it or nothing. */
final class NewWork extends Composite<Section> {

    private final ClassDesk desk;
    private final Consumer<List<Assignment>> done;
    private final TaskChooser chooser;
    private final WorkFields fields;
    private final LateFromStart question;

    /**
     * @param done with what was assigned
     * @param leave without assigning anything
     */
    NewWork(ClassDesk desk, Consumer<List<Assignment>> done, Runnable leave) {
        this.desk = desk;
        this.done = done;
        fields = new WorkFields(desk.words());
        question = new LateFromStart(desk);
        chooser = new TaskChooser(desk.courses(), assigned(), this::chosen);
        fields.forQuizzes(false);
        getContent().addClassNames("card", "stack-l", "work-editor");
        getContent()
                .add(
                        new H2(getTranslation("assignment.form.new")),
                        new H3(getTranslation("assignment.form.what")),
                        chooser,
                        new H3(getTranslation("assignment.form.how")),
                        fields,
                        WaysOut.of(getTranslation("assignment.form.assign"), this::assign, leave),
                        question);
    }

    private Set<Task> assigned() {
        return desk.overview().inForce().stream()
                .map(it -> it.assignment().task())
                .collect(Collectors.toSet());
    }

    private void chosen() {
        fields.forQuizzes(chooser.chosen().stream().anyMatch(TaskSigns::hasQuiz));
    }

    void focus() {
        chooser.focus();
    }

    private void assign() {
        var tasks = chooser.chosen();
        if (tasks.isEmpty()) {
            chooser.refuse(getTranslation("assignment.form.task-missing"));
            return;
        }
        var forms = tasks.stream().map(fields::typed).flatMap(Optional::stream).toList();
        if (forms.size() == tasks.size()) {
            // what is chosen together has the same times
            question.ask(
                    forms.getFirst(),
                    Optional.empty(),
                    getTranslation("assignment.past-due.assign"),
                    () -> assign(forms));
        }
    }

    private void assign(List<AssignmentForm> forms) {
        var assigned = new ArrayList<Assignment>();
        var done = WorkChange.tried(
                () -> assigned.addAll(desk.desk().assigning().assign(desk.user(), desk.token(), forms)),
                this::refuse,
                () -> {});
        if (done) {
            this.done.accept(assigned);
        }
    }

    private void refuse(WorkFlaw flaw) {
        if (flaw.field() == WorkFlaw.Field.TASK) {
            chooser.refuse(getTranslation(Keys.of(flaw)));
        } else {
            fields.refuse(flaw);
        }
    }
}
