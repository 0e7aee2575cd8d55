package org.waymark.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.function.Consumer;
import org.waymark.authoring.DraftEdit;
import org.waymark.base.Language;
import org.waymark.ui.Dates;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A text in the browser that is sent while it is typed, after each pause. The browser keeps what was typed until it is answered here, also
 * over a crash, and says that it is saved only then.
 */
@Tag("wm-markdown")
@JsModule("./components/wm-markdown.ts")
final class MarkdownField extends Component {

    static final int LONGEST = DraftEdit.LONGEST_TEXT;

    private static final String STAMP = "event.detail.stamp";
    private static final String MARK = "event.detail.mark";
    private static final String TEXT = "event.detail.text";

    /**
     * What was typed.
     *
     * @param stamp which sending of it this is, for the answer
     * @param mark the name of the text over which it is to go
     */
    record Typed(int stamp, String mark, String text) {}

    private final Language language;
    private int shown;

    /**
     * @param key under which the browser keeps what was not sent; nobody else's, and of no other text
     * @param label what it is called for those who do not see what stands above it
     */
    MarkdownField(String key, String label, Language language) {
        this.language = language;
        getElement()
                .setAttribute("data-key", key)
                .setAttribute("data-label", label)
                .setAttribute("lang", language.tag())
                .setAttribute("data-sample", getTranslation(language.locale(), "authoring.lesson.sample"))
                .setAttribute("data-column", getTranslation(language.locale(), "authoring.lesson.column"));
    }

    /** Takes but one line: a title, or a heading. */
    MarkdownField single() {
        getElement().setAttribute("data-single", "");
        return this;
    }

    Language language() {
        return language;
    }

    void onTyped(Consumer<Typed> listener) {
        getElement()
                .addEventListener(
                        "wm-typed",
                        event -> listener.accept(new Typed(
                                event.getEventData().path(STAMP).asInt(-1),
                                event.getEventData().path(MARK).asString(""),
                                event.getEventData().path(TEXT).asString(""))))
                .addEventData(STAMP)
                .addEventData(MARK)
                .addEventData(TEXT);
    }

    /** Shows what stands in the draft, unless something is typed here that was not sent. */
    void show(String text, String mark) {
        shown++;
        getElement()
                .setPropertyJson(
                        "given",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("text", text)
                                .put("mark", mark)
                                .put("turn", shown));
    }

    /** Gives the keyboard to it. */
    void focus() {
        getElement().callJsFunction("focus");
    }

    /** The draft has it, since then. */
    void saved(Typed typed, String mark, Instant at) {
        getElement()
                .callJsFunction(
                        "saved",
                        typed.stamp(),
                        mark,
                        Dates.here(Language.of(getLocale())).second(at));
    }

    /** The draft had it already. */
    void same(Typed typed, String mark) {
        getElement().callJsFunction("saved", typed.stamp(), mark, "");
    }

    /** It stays where it was typed, and is sent again with the next change. */
    void refused(Typed typed) {
        getElement().callJsFunction("refused", typed.stamp());
    }

    /** It stays where it was typed until it is settled which text is to stand. */
    void contested(Typed typed) {
        getElement().callJsFunction("contested", typed.stamp());
    }

    /** What is typed here is to go over the text of this mark. */
    void insist(String mark) {
        getElement().callJsFunction("insist", mark);
    }

    /** Words come in place of what is typed here, as if they had been typed. */
    void put(String words) {
        getElement().callJsFunction("put", words);
    }

    /** Another text takes the place of what is typed here, which can be undone as if it had been typed. */
    void take(String text, String mark) {
        getElement().callJsFunction("take", text, mark);
    }
}
