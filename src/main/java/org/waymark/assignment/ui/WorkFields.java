package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.assignment.Assignment;
import org.waymark.assignment.AssignmentForm;
import org.waymark.assignment.Task;
import org.waymark.assignment.WorkFlaw;
import org.waymark.content.QuizRules.Counting;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Everything that is said of an assignment besides what is to be done. */
final class WorkFields extends Composite<Div> {

    private static final LocalTime MORNING = LocalTime.MIDNIGHT;
    private static final LocalTime EVENING = LocalTime.of(23, 59);

    private final AudienceField audience;
    private final MomentField opens;
    private final MomentField due;
    private final MomentField closes;
    private final IntegerField attempts = new IntegerField();
    private final Select<Counting> counting = new Select<>();
    private final LateField late = new LateField();
    private final TextArea note = new TextArea();
    private final Div ofQuizzes;

    WorkFields(WorkWords words) {
        audience = new AudienceField(words.groups(), words.learners());
        var times = words.times();
        opens = new MomentField("opens", getTranslation("assignment.form.opens"), MORNING, times, false);
        due = new MomentField("due", getTranslation("assignment.form.due"), EVENING, times, true);
        closes = new MomentField("closes", getTranslation("assignment.form.closes"), EVENING, times, true);
        var moments = new Div(opens, due, closes);
        moments.addClassName("moments");
        attempts.setLabel(getTranslation("assignment.form.attempts"));
        attempts.setHelperText(getTranslation("assignment.form.attempts-help"));
        attempts.setMin(1);
        attempts.setManualValidation(true);
        attempts.addValueChangeListener(_ -> attempts.setInvalid(false));
        counting.setLabel(getTranslation("assignment.form.counting"));
        counting.setItems(Counting.values());
        counting.setItemLabelGenerator(it -> WorkWords.counting(Optional.ofNullable(it)));
        counting.setEmptySelectionAllowed(true);
        counting.setEmptySelectionCaption(getTranslation("assignment.form.counting-of-quiz"));
        ofQuizzes = new Div(attempts, counting);
        ofQuizzes.addClassName("form-row");
        note.setLabel(getTranslation("assignment.form.note"));
        note.setHelperText(getTranslation("assignment.form.note-help"));
        note.setMaxLength(Assignment.LONGEST_NOTE);
        note.setManualValidation(true);
        note.setValueChangeMode(ValueChangeMode.ON_BLUR);
        note.addValueChangeListener(_ -> note.setInvalid(false));
        var zone = Kit.help(getTranslation("assignment.form.zone", times.zone(times.here())));
        getContent().addClassNames("stack-l", "work-fields");
        getContent().add(audience, zone, moments, ofQuizzes, late, note);
    }

    void focus() {
        audience.focus();
    }

    /** Attempts are asked for only where there is a quiz. */
    void forQuizzes(boolean there) {
        ofQuizzes.setVisible(there);
    }

    void show(AssignmentForm form) {
        audience.show(form.audience());
        opens.show(form.opens());
        due.show(form.due());
        closes.show(form.closes());
        attempts.setValue(form.attempts().orElse(null));
        counting.setValue(form.counting().orElse(null));
        late.show(form.late());
        note.setValue(form.note());
    }

    /** What was typed, for this task; where a part of it cannot be read, that part says so and comes into focus. */
    Optional<AssignmentForm> typed(Task task) {
        var whom = audience.chosen();
        var rule = late.chosen();
        var wrong = new ArrayList<Runnable>();
        if (whom.isEmpty()) {
            wrong.add(audience::focus);
        }
        Stream.of(opens, due, closes)
                .filter(moment -> !moment.isReadable())
                .forEach(moment -> wrong.add(moment::focus));
        if (rule.isEmpty()) {
            wrong.add(late::focus);
        }
        if (!wrong.isEmpty()) {
            wrong.getFirst().run();
            return Optional.empty();
        }
        var isQuiz = TaskSigns.hasQuiz(task);
        return Optional.of(new AssignmentForm(
                task,
                whom.orElseThrow(),
                opens.moment(),
                due.moment(),
                closes.moment(),
                isQuiz ? attempts.getOptionalValue() : Optional.empty(),
                isQuiz ? counting.getOptionalValue() : Optional.empty(),
                rule.orElseThrow(),
                note.getValue()));
    }

    /** Says at the part that it is about why this cannot be; where that part lies elsewhere, nothing happens here. */
    void refuse(WorkFlaw flaw) {
        var why = getTranslation(Keys.of(flaw));
        switch (flaw.field()) {
            case AUDIENCE -> {
                audience.refuse(why);
                audience.focus();
            }
            case OPENS -> refuse(opens, why);
            case DUE -> refuse(due, why);
            case CLOSES -> refuse(closes, why);
            case ATTEMPTS -> {
                attempts.setErrorMessage(why);
                attempts.setInvalid(true);
                attempts.focus();
            }
            case NOTE -> {
                note.setErrorMessage(why);
                note.setInvalid(true);
                note.focus();
            }
            case TASK, REASON -> {}
        }
    }

    private static void refuse(MomentField moment, String why) {
        moment.refuse(why);
        moment.focus();
    }
}
