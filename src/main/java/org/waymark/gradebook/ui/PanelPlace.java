package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** Where the panels of a gradebook open, one at a time: each comes into sight and gives the keyboard back when it is closed. */
final class PanelPlace extends Composite<Div> {

    /** A list that is open is closed first. */
    static final String ESCAPE =
            "event.key === 'Escape' && !event.defaultPrevented && !element.querySelector('[opened]')";

    /** The keyboard goes to the first field; what was just put there is not laid out before the browser has drawn it. */
    private static final String INTO_SIGHT = """
            setTimeout(() => {
                const field = this.querySelector(':is(vaadin-text-field, vaadin-checkbox, vaadin-select):not([disabled])');
                (field ?? this).focus({ preventScroll: true });
                const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
                this.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
            })
            """;

    private final NativeButton close = Kit.button(getTranslation("gradebook.page.close"), this::dismiss, "small");
    private Optional<Component> shown = Optional.empty();
    private Runnable back = () -> {};

    PanelPlace() {
        getContent().addClassName("grade-panels");
        getElement().addEventListener("keydown", _ -> dismiss()).setFilter(ESCAPE);
    }

    /** @param back gives the keyboard back, now and for what opens in the place of this */
    void open(Component panel, Runnable back) {
        this.back = back;
        open(panel);
    }

    void open(Component panel) {
        clear();
        shown = Optional.of(panel);
        getContent().add(panel);
        var element = panel.getElement();
        element.appendChild(close.getElement());
        element.setAttribute("tabindex", "-1");
        element.getChildren()
                .filter(it -> !it.isTextNode() && it.getTag().equals("h2"))
                .findFirst()
                .ifPresent(it -> element.setAttribute("aria-label", it.getText()));
        element.executeJs(INTO_SIGHT);
    }

    void clear() {
        close.getElement().removeFromParent();
        getContent().removeAll();
        shown = Optional.empty();
    }

    void close() {
        clear();
        back.run();
    }

    /** What was typed and not kept can be looked at again. */
    private void dismiss() {
        var typed = shown.filter(it -> it instanceof Unkept unkept && unkept.hasUnkept());
        close();
        typed.ifPresent(it -> say(
                Icon.CIRCLE_HELP,
                new Span(getTranslation("gradebook.page.unkept")),
                Kit.button(getTranslation("gradebook.page.open-again"), () -> open(it), "small")));
    }

    /** Says something where the panel was. */
    void say(Icon icon, Component... said) {
        getContent().add(Kit.announced("", icon, Kit.row(said)));
    }
}
