package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentChange;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.Posted;
import org.waymark.classroom.ui.NewestBeside;

/** Changes one assignment. */
final class WorkEditor extends Composite<Section> {

    private final ClassDesk desk;
    private final BiConsumer<Assignment, Assignment> saved;
    private final WorkFields fields;
    private final TextField reason = new TextField();
    private final LateFromStart question;
    private final NewestBeside newest = new NewestBeside();
    private Assignment opened;

    /**
     * @param saved with what it was and what it is now
     * @param leave without changing anything
     */
    WorkEditor(Assignment assignment, ClassDesk desk, BiConsumer<Assignment, Assignment> saved, Runnable leave) {
        this.desk = desk;
        this.saved = saved;
        this.opened = assignment;
        fields = new WorkFields(desk.words());
        question = new LateFromStart(desk);
        fields.show(AssignmentForm.of(assignment));
        fields.forQuizzes(TaskSigns.hasQuiz(assignment.task()));
        reason.setLabel(getTranslation("assignment.form.reason"));
        reason.setHelperText(getTranslation("assignment.form.reason-help"));
        reason.setMaxLength(AssignmentChange.LONGEST_REASON);
        getContent().addClassNames("card", "stack-l", "work-editor");
        getContent()
                .add(
                        new H2(getTranslation(
                                "assignment.form.change",
                                desk.title(assignment).text().in(desk.language()))),
                        fields,
                        reason,
                        newest,
                        WaysOut.of(getTranslation("assignment.form.save"), this::ask, leave),
                        question);
    }

    void focus() {
        fields.focus();
    }

    private void ask() {
        fields.typed(opened.task())
                .ifPresent(typed -> question.ask(
                        typed, opened.window().due(), getTranslation("assignment.past-due.save"), () -> save(typed)));
    }

    private void save(AssignmentForm typed) {
        var before = opened;
        WorkChange.tried(
                () -> saved.accept(
                        before,
                        desk.desk()
                                .assigning()
                                .change(
                                        desk.user(),
                                        desk.token(),
                                        before.token(),
                                        before.version(),
                                        typed,
                                        reason.getValue())),
                fields::refuse,
                () -> showNewest(typed));
    }

    private void showNewest(AssignmentForm typed) {
        newest.clear();
        newest().ifPresent(now -> newest.show(
                DifferentParts.of(AssignmentForm.of(now), typed, desk.words()),
                () -> goOn(now, typed),
                () -> goOn(now, AssignmentForm.of(now))));
    }

    private Optional<Assignment> newest() {
        return desk.again().overview().posted(opened.token()).map(Posted::assignment);
    }

    private void goOn(Assignment now, AssignmentForm with) {
        opened = now;
        fields.show(with);
    }
}
