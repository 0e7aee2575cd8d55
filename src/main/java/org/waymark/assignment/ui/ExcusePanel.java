package org.waymark.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.waymark.assignment.ConcessionChange;
import org.waymark.assignment.WorkFlaw;
import org.waymark.ui.Keys;
import org.waymark.ui.Kit;

/** Excuses one learner from an assignment, with a reason for the history. */
final class ExcusePanel extends Composite<Section> {

    private final TextField reason = new TextField();

    ExcusePanel(String learner, Granting.Counter grant, Runnable leave) {
        reason.setLabel(getTranslation("assignment.form.reason"));
        reason.setHelperText(getTranslation("assignment.excuse.reason-help"));
        reason.setMaxLength(ConcessionChange.LONGEST_REASON);
        getContent().addClassNames("stack", "concession");
        getContent()
                .add(
                        new H4(getTranslation("assignment.excuse.title", learner)),
                        Kit.help(getTranslation("assignment.excuse.follows")),
                        reason,
                        WaysOut.of(
                                getTranslation("assignment.excuse.excuse"),
                                () -> grant.ask(it -> it.excuse(reason.getValue()), this::refuse),
                                leave));
    }

    private void refuse(WorkFlaw flaw) {
        reason.setErrorMessage(getTranslation(Keys.of(flaw)));
        reason.setInvalid(true);
        reason.focus();
    }

    void focus() {
        reason.focus();
    }
}
