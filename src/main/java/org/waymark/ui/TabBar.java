package org.waymark.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Optional;

/** The bar at the lower edge of a phone: as many places as a thumb can tell apart, and the others one press away. */
final class TabBar extends Composite<Nav> {

    static final int MOST_PLACES = 5;
    private static final String OTHERS = "other-places";

    private final Optional<Div> others;

    /** With the most wanted places first. */
    TabBar(List<Anchor> places) {
        var nav = getContent();
        nav.addClassName("tabbar");
        nav.getElement().setAttribute("aria-label", getTranslation("ui.frame.places-below"));
        if (places.size() <= MOST_PLACES) {
            places.forEach(nav::add);
            others = Optional.empty();
            return;
        }
        places.subList(0, MOST_PLACES - 1).forEach(nav::add);
        var rest = new Div();
        rest.setId(OTHERS);
        rest.getElement().setAttribute("popover", "auto");
        places.subList(MOST_PLACES - 1, places.size()).forEach(rest::add);
        var more = new NativeButton(getTranslation("ui.frame.more"));
        more.getElement().setAttribute("type", "button");
        more.getElement().setAttribute("popovertarget", OTHERS);
        nav.add(more, rest);
        others = Optional.of(rest);
    }

    /** Somebody went somewhere. */
    void close() {
        others.ifPresent(it -> it.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()"));
    }
}
