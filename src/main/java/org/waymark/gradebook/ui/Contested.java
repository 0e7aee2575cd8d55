package org.waymark.gradebook.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.BooleanSupplier;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** Marks that were typed and not kept because somebody else was quicker; each is spoken of until it is settled. */
final class Contested extends Composite<Div> {

    Contested() {
        getContent().addClassNames("stack", "grade-notes");
    }

    /**
     * @param insist what the button says that keeps what was typed
     * @param again whether it was kept this time, or is spoken of anew
     * @param settled gives the keyboard back
     */
    void add(String said, String insist, BooleanSupplier again, Runnable settled) {
        var ways = Kit.row();
        var line = Kit.announced("", Icon.CIRCLE_HELP, new Span(said), ways);
        line.getElement().setAttribute("role", "alert");
        Runnable settle = () -> {
            getContent().remove(line);
            settled.run();
        };
        ways.add(
                Kit.button(
                        insist,
                        () -> {
                            if (again.getAsBoolean()) {
                                settle.run();
                            }
                        },
                        "small"),
                Kit.button(getTranslation("gradebook.page.outdated-leave"), settle, "small"));
        getContent().add(line);
    }

    void clear() {
        getContent().removeAll();
    }
}
