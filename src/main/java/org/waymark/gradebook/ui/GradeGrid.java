package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Learners × columns in the browser, which draws what is in sight of it; whatever is typed there is judged here. */
@Tag("wm-gradebook")
@JsModule("./components/wm-gradebook.ts")
final class GradeGrid extends Component {

    private static final String STAMP = "event.detail.stamp";
    private static final String ROW = "event.detail.row";
    private static final String COLUMN = "event.detail.column";
    private static final String TEXT = "event.detail.text";
    private static final int LONGEST = 100;

    /** What it says, as patterns that it fills itself. */
    private static final List<String> WORDS = List.of(
            "gradebook.grid.class",
            "gradebook.grid.comment",
            "gradebook.grid.help",
            "gradebook.grid.help-reading",
            "gradebook.grid.help-touch",
            "gradebook.grid.help-touch-reading",
            "gradebook.grid.learner",
            "gradebook.grid.mark-for",
            "gradebook.grid.mean",
            "gradebook.grid.news-changed",
            "gradebook.grid.news-same",
            "gradebook.grid.news-untold",
            "gradebook.grid.nothing-yet",
            "gradebook.grid.saving",
            "gradebook.grid.total",
            "gradebook.state.by-hand",
            "gradebook.state.done",
            "gradebook.state.excused",
            "gradebook.state.from-work",
            "gradebook.state.missing",
            "gradebook.state.not-begun",
            "gradebook.state.not-theirs",
            "gradebook.state.part-waits",
            "gradebook.state.so-far",
            "gradebook.state.under-way",
            "gradebook.state.unmarked",
            "gradebook.state.waiting",
            "gradebook.words.of");

    /** Hears what happens in the grid. */
    interface Listener {

        /** Somebody typed a mark. */
        void typed(int row, int column, String text);

        /** Somebody wants to know more about a cell; after the last column comes the total. */
        void cell(int row, int column);

        /** Somebody wants to change a column. */
        void column(int column);

        /** What was typed belongs to rows that are no longer these. */
        void stale(String text);
    }

    private final Listener listener;
    private int stamp;

    GradeGrid(String label, Listener listener) {
        this.listener = listener;
        getElement().setProperty("label", label).setPropertyJson("words", words());
        getElement()
                .addEventListener("wm-mark", event -> hear(event, this::mark))
                .addEventData(STAMP)
                .addEventData(ROW)
                .addEventData(COLUMN)
                .addEventData(TEXT);
        getElement()
                .addEventListener("wm-cell", event -> hear(event, this::cell))
                .addEventData(STAMP)
                .addEventData(ROW)
                .addEventData(COLUMN);
        getElement()
                .addEventListener("wm-column", event -> hear(event, this::column))
                .addEventData(STAMP)
                .addEventData(COLUMN);
    }

    /** Shows all of it anew. */
    void show(GridData data) {
        stamp++;
        getElement().setPropertyJson("book", data.all(stamp));
    }

    /** Shows what has become of one learner, and of the means of the columns. */
    void show(GridData data, int row) {
        var means = JsonNodeFactory.instance.arrayNode();
        data.means().forEach(means::add);
        getElement().callJsFunction("changed", row, data.row(row), means);
    }

    /** Leaves what was typed where it was, and says why it was not kept. */
    void refuse(int row, int column, String text, String why) {
        getElement().callJsFunction("refused", row, column, text, why);
    }

    /** Gives the keyboard back to the cell it came from. */
    void goBack() {
        getElement().callJsFunction("goBack");
    }

    private void hear(DomEvent event, Consumer<DomEvent> hearing) {
        if (event.getEventData().path(STAMP).asInt(-1) == stamp) {
            hearing.accept(event);
        } else {
            listener.stale(text(event));
        }
    }

    private static String text(DomEvent event) {
        var text = event.getEventData().path(TEXT).asString("");
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private void mark(DomEvent event) {
        listener.typed(place(event, ROW), place(event, COLUMN), text(event));
    }

    private void cell(DomEvent event) {
        listener.cell(place(event, ROW), place(event, COLUMN));
    }

    private void column(DomEvent event) {
        listener.column(place(event, COLUMN));
    }

    private static int place(DomEvent event, String key) {
        return event.getEventData().path(key).asInt(-1);
    }

    private ObjectNode words() {
        var words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(key -> words.put(key.substring(key.lastIndexOf('.') + 1), getTranslation(key)));
        return words;
    }
}
