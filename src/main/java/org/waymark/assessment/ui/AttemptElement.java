package org.waymark.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import tools.jackson.databind.node.ObjectNode;

/** What lies around the questions of an attempt; its other half, in the browser, works without a connection. */
@Tag("wm-attempt")
@JsModule("./components/wm-attempt.ts")
final class AttemptElement extends Component implements HasComponents, HasStyle {

    private static final String DEVICE = "event.detail.device";
    private static final String NUMBER = "event.detail.number";

    AttemptElement(String token) {
        getElement().setAttribute("data-token", token);
    }

    /** Whose attempt it is, by the names under which the browser keeps what waits. */
    void keepFor(String owner) {
        getElement().setAttribute("data-owner", owner);
    }

    /** What it is to say, and how things stand; comes again when the questions in it are others. */
    void show(ObjectNode words, ObjectNode sheet) {
        getElement().setPropertyJson("words", words);
        getElement().setPropertyJson("sheet", sheet);
    }

    /** Lets the device write to the attempt until then. */
    void admit(String pass, Instant expires) {
        getElement().callJsFunction("admit", pass, (double) expires.toEpochMilli());
    }

    /** A device has opened the attempt, or its pass is worth nothing any more. */
    void onPassWanted(Consumer<String> listener) {
        getElement()
                .addEventListener(
                        "pass-wanted",
                        event -> listener.accept(
                                event.getEventData().path(DEVICE).asString("")))
                .addEventData(DEVICE);
    }

    /** How far the learner is with a question has changed. */
    void onSettled(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "settled",
                        event -> listener.accept(
                                event.getEventData().path(NUMBER).asInt(0)))
                .addEventData(NUMBER);
    }

    /** The learner went on to a question that the page does not have: the next where there is no way back, or any after a pause. */
    void onMovedOn(Runnable listener) {
        getElement().addEventListener("moved-on", _ -> listener.run());
    }

    /** The attempt has been handed in, by whomever. */
    void onFinished(Runnable listener) {
        getElement().addEventListener("finished", _ -> listener.run());
    }
}
