package org.waymark.classroom.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.classroom.ClassroomArchived;

/** Says of a page on which a class is changed that this class is over. */
@AnonymousAllowed
final class ClassroomArchivedView extends Main implements HasErrorParameter<ClassroomArchived> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ClassroomArchived> parameter) {
        return ClosedClass.answer(
                event,
                getTranslation("classroom.failure.archived-title"),
                getTranslation("classroom.failure.archived"));
    }
}
