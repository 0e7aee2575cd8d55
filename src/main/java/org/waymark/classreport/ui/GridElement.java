package org.waymark.classreport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Learners × assignments in the browser, which draws what is in sight of it. */
@Tag("wm-class-grid")
@JsModule("./components/wm-class-grid.ts")
final class GridElement extends Component {

    private static final String ROW = "event.detail.row";
    private static final String COLUMN = "event.detail.column";

    /** Hears which cell was pressed. */
    @FunctionalInterface
    interface Listener {
        void at(int row, int column);
    }

    GridElement(String label, ObjectNode words, ObjectNode report) {
        getElement().setProperty("label", label);
        getElement().setPropertyJson("words", words);
        getElement().setPropertyJson("report", report);
    }

    /** Where the keyboard begins, counted as in the report. */
    void goTo(int row, int column) {
        getElement()
                .setPropertyJson(
                        "at",
                        JsonNodeFactory.instance.objectNode().put("row", row).put("column", column));
    }

    void onCell(Listener listener) {
        getElement()
                .addEventListener(
                        "wm-cell",
                        event -> listener.at(
                                event.getEventData().path(ROW).asInt(-1),
                                event.getEventData().path(COLUMN).asInt(-1)))
                .addEventData(ROW)
                .addEventData(COLUMN);
    }
}
