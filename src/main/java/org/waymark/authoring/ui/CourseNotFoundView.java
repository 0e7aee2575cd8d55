package org.waymark.authoring.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.authoring.CourseNotFound;

/** Sends whoever does not write a course to where a page that does not exist would have sent them. */
@AnonymousAllowed
final class CourseNotFoundView extends Main implements HasErrorParameter<CourseNotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<CourseNotFound> parameter) {
        event.rerouteToError(new NotFoundException(), "");
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
