package org.waymark.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import java.util.function.Consumer;
import org.waymark.base.Citation;
import org.waymark.base.Slug;

/** What lies around a lesson and follows the person who reads it; its other half is in the browser. */
@Tag("wm-reader")
@JsModule("./components/wm-reader.ts")
final class Reader extends Component implements HasComponents {

    /** The address without a section, to which the browser adds the current one; and the section to begin with. */
    Reader(String address, Optional<Slug> start) {
        getElement().setAttribute("data-address", address);
        start.ifPresent(section -> getElement().setAttribute("data-start", section.value()));
    }

    /** The reader has moved to a section. */
    void onSeen(Consumer<Slug> listener) {
        onSection("section-seen", listener);
    }

    /** A section has been on screen long enough. */
    void onRead(Consumer<Slug> listener) {
        onSection("section-read", listener);
    }

    /** A citation mark has been pressed. */
    void onAsked(Consumer<Citation> listener) {
        getElement()
                .addEventListener(
                        "evidence-asked",
                        event -> Citation.parse(event.getEventData()
                                        .path("event.detail.place")
                                        .asString(""))
                                .filter(cites -> cites.size() == 1)
                                .ifPresent(cites -> listener.accept(cites.getFirst())))
                .addEventData("event.detail.place");
    }

    /** Whatever the browser says, only what can be an id goes on. */
    private void onSection(String type, Consumer<Slug> listener) {
        getElement()
                .addEventListener(
                        type,
                        event -> Optional.of(event.getEventData()
                                        .path("event.detail.section")
                                        .asString(""))
                                .filter(Slug::isValid)
                                .map(Slug::new)
                                .ifPresent(listener))
                .addEventData("event.detail.section");
    }
}
