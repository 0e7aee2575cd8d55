package org.waymark.classroom.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.classroom.ClassroomNotFound;

/** Sends whoever has no part in a class to where a page that does not exist would have sent them. */
@AnonymousAllowed
final class ClassroomNotFoundView extends Main implements HasErrorParameter<ClassroomNotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ClassroomNotFound> parameter) {
        event.rerouteToError(new NotFoundException(), "");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
