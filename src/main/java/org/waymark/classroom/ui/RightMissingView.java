package org.waymark.classroom.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.waymark.classroom.RightMissing;
import org.waymark.ui.ClosedPage;
import org.waymark.ui.Keys;
import org.waymark.ui.SiteMap;

/** Tells somebody who assists in a class which right a page of it takes. */
@AnonymousAllowed
final class RightMissingView extends Main implements HasErrorParameter<RightMissing> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RightMissing> parameter) {
        var right = getTranslation(Keys.of(parameter.getException().right()));
        event.rerouteToError(
                new ClosedPage(
                        getTranslation("classroom.failure.right-title"),
                        getTranslation("classroom.failure.right-page", right),
                        SiteMap.CLASSES,
                        getTranslation("classroom.failure.to-classes")),
                "");
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
