package org.waymark.classroom.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.classroom.RightMissing;
import org.waymark.ui.Keys;

/** Tells somebody who assists in a class which right a page of it takes. */
@AnonymousAllowed
final class RightMissingView extends Main implements HasErrorParameter<RightMissing> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RightMissing> parameter) {
        var right = getTranslation(Keys.of(parameter.getException().right()));
        return ClosedClass.answer(
                event,
                getTranslation("classroom.failure.right-title"),
                getTranslation("classroom.failure.right-page", right));
    }
}
