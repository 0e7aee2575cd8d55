package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Sends the answers that an earlier page could not send, and says how many wait while some do. */
@Tag("wm-outbox")
@JsModule("./components/wm-outbox.ts")
final class WaitingAnswers extends Component {

    WaitingAnswers() {
        getElement().setAttribute("data-waiting", getTranslation("ui.outbox.waiting", "{0}"));
        getElement().setAttribute("data-see", getTranslation("ui.outbox.see"));
    }
}
