package org.waymark.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.waymark.classroom.Classroom;
import org.waymark.ui.Kit;

/** A learner leaves a class, at a second press: the first one says what follows. */
public final class LeaveClass extends Composite<NativeDetails> {

    public LeaveClass(Classroom classroom, Runnable leave) {
        var follows = new Paragraph(getTranslation(
                classroom.isArchived() ? "classroom.leave.follows-archived" : "classroom.leave.follows",
                classroom.name()));
        var sure =
                Kit.button(getTranslation("classroom.leave.sure"), () -> ClassChange.tried(leave), "small", "danger");
        sure.getElement().setAttribute("aria-label", getTranslation("classroom.leave.sure") + ": " + classroom.name());
        var content = new Div(follows, sure);
        content.addClassName("stack");
        getContent().setSummaryText(getTranslation("classroom.leave.leave"));
        getContent().setContent(content);
        getContent().addClassNames("folded", "leave-class");
    }
}
