package org.waymark.classroom.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.HttpStatusCode;
import org.waymark.ui.ClosedPage;
import org.waymark.ui.SiteMap;

/** Answers with a sentence where a page of a class is not open as things are, and with the way to the other classes. */
final class ClosedClass {

    private ClosedClass() {}

    /** The status of the answer. */
    static int answer(BeforeEnterEvent event, String title, String sentence) {
        var way = event.getUI().getTranslation("classroom.failure.to-classes");
        event.rerouteToError(new ClosedPage(title, sentence, SiteMap.CLASSES, way), "");
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
