package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.Optional;
import org.waymark.assignment.AssignmentForm;
import org.waymark.classroom.ui.AskFirst;

/** Asks before something is kept whose due time has passed: whoever does it then is late from the start. */
final class LateFromStart extends Composite<Div> {

    private final AskFirst question = new AskFirst();
    private final ClassDesk desk;

    LateFromStart(ClassDesk desk) {
        this.desk = desk;
        getContent().add(question);
    }

    /**
     * Does it at once where nothing is to be asked.
     *
     * @param before when it is due as long as the form is not kept
     * @param yes what stands on the button that does it all the same
     */
    void ask(AssignmentForm form, Optional<Instant> before, String yes, Runnable action) {
        var words = desk.words();
        // not those of when the page was opened: it may have been open for long
        var now = desk.desk().clock().instant();
        // what is over altogether is refused, and needs no question before
        var over = form.closes().filter(now::isAfter).isPresent();
        form.due()
                .filter(due -> due.isBefore(now) && !over && !form.due().equals(before))
                .ifPresentOrElse(
                        due -> question.ask(
                                new AskFirst.Question(
                                        getTranslation("assignment.past-due.title"),
                                        getTranslation(
                                                "assignment.past-due.loss",
                                                words.times().exact(due),
                                                words.of(form.late())),
                                        yes),
                                action),
                        action);
    }
}
