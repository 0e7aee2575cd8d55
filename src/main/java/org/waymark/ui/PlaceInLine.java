package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says where a press stands that has to wait in a rush. */
@Tag("wm-line")
@JsModule("./components/wm-line.ts")
final class PlaceInLine extends Component {

    PlaceInLine() {
        getElement().setAttribute("data-words", getTranslation("ui.line.place", "{0}", "{1}"));
    }
}
