package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Sends the answers that an earlier page could not send, says how many wait while some do, and clears away what the browser keeps of
 * somebody who is not here any more.
 */
@Tag("wm-outbox")
@JsModule("./components/wm-outbox.ts")
final class WaitingAnswers extends Component {

    /** For whoever is signed in, by the names of the outbox; for a visitor the names are empty. */
    WaitingAnswers(String owner) {
        getElement().setAttribute("data-owner", owner);
        getElement().setAttribute("data-waiting", getTranslation("ui.outbox.waiting", "{0}"));
        getElement().setAttribute("data-see", getTranslation("ui.outbox.see"));
        getElement().setAttribute("data-leave-title", getTranslation("ui.outbox.leave-title"));
        getElement().setAttribute("data-leave-text", getTranslation("ui.outbox.leave-text", "{0}"));
        getElement().setAttribute("data-leave-text-deeds", getTranslation("ui.outbox.leave-text-deeds"));
        getElement().setAttribute("data-leave-yes", getTranslation("ui.outbox.leave-yes"));
        getElement().setAttribute("data-leave-no", getTranslation("ui.outbox.leave-no"));
    }
}
