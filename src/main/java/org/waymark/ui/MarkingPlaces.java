package org.waymark.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Map;
import java.util.Optional;

/** Texts, reasons, held answers and regradings belong together: the way of an instructor from one to the other. */
public final class MarkingPlaces extends Nav {

    private final String here;
    private final Map<String, Integer> waiting;

    /** @param waiting by address how much waits there, where the page knows it */
    public MarkingPlaces(String here, Map<String, Integer> waiting) {
        this.here = here;
        this.waiting = waiting;
        addClassNames("seg", "marking-nav");
        getElement().setAttribute("aria-label", getTranslation("ui.marking.places"));
        add(
                place(SiteMap.MARKING, getTranslation("ui.marking.texts")),
                place(SiteMap.REASONS, getTranslation("ui.marking.reasons")),
                place(SiteMap.HELD, getTranslation("ui.marking.held")),
                place(SiteMap.REGRADINGS, getTranslation("ui.marking.regrading")));
    }

    private Anchor place(String path, String words) {
        var counted = Optional.ofNullable(waiting.get(path)).map(it -> getTranslation("ui.marking.counted", words, it));
        var place = new Anchor("/" + path, counted.orElse(words));
        if (path.equals(here)) {
            place.getElement().setAttribute("aria-current", "page");
        }
        return place;
    }
}
