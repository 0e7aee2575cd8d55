package org.waymark.classroom.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.classroom.TeachersOnly;

/** Tells somebody who assists in a class that a page of it is for its teachers. */
@AnonymousAllowed
final class TeachersOnlyView extends Main implements HasErrorParameter<TeachersOnly> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TeachersOnly> parameter) {
        return ClosedClass.answer(
                event,
                getTranslation("classroom.failure.right-title"),
                getTranslation("classroom.failure.teachers-only"));
    }
}
