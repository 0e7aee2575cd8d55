package org.waymark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/** Where the keyboard is after what somebody did, and the key that leaves a form. */
public final class Keyboard {

    private Keyboard() {}

    /** What a screen reader says of where the page put the keyboard since this was last asked; empty where it did not. */
    public static String at() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(it -> it.getInvocation().getExpression().contains("focus("))
                .map(it -> Element.get(it.getOwner()))
                .reduce((_, last) -> last)
                .map(Keyboard::said)
                .orElse("");
    }

    private static String said(Element element) {
        return Optional.ofNullable(element.getAttribute("aria-label"))
                .or(() -> Optional.ofNullable(element.getProperty("label")))
                .or(() -> element.getComponent().map(PageTest::words))
                .orElse("");
    }

    /** The listener of this place hears Escape under the conditions that it names. */
    public static void escape(Component place, String condition) {
        var element = place.getElement();
        var data = JsonNodeFactory.instance.objectNode().put(condition, true);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "keydown", data));
    }
}
