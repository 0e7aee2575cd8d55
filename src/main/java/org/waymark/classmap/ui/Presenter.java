package org.waymark.classmap.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** What is shown to a room; it hears keys wherever they are pressed. */
@Tag("wm-presenter")
@JsModule("./components/wm-presenter.ts")
final class Presenter extends HtmlContainer {

    private static final String TO = "event.detail.to";

    /** @param turned is told {@code next}, {@code back}, {@code down}, {@code up} or {@code close} */
    Presenter(Consumer<String> turned) {
        getElement()
                .addEventListener(
                        "wm-turn",
                        event -> turned.accept(event.getEventData().path(TO).asString("")))
                .addEventData(TO);
    }

    /** Whether the arrows up and down mark something now; where they do not, they scroll. */
    void marks(boolean marks) {
        if (marks) {
            getElement().setAttribute("data-marks", "");
        } else {
            getElement().removeAttribute("data-marks");
        }
    }
}
