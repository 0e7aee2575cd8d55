package org.waymark.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.waymark.ui.Focus;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** What was done to the structure of something last, and how it is taken back. */
final class PlanSaid extends Composite<Div> {

    private final Runnable look;

    /** @param look shows the page anew */
    PlanSaid(Runnable look) {
        this.look = look;
        getContent().addClassName("plan-said");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Says what was done; the keyboard stays where it is. */
    void say(String sentence) {
        getContent().removeAll();
        getContent().add(new Span(Icon.CHECK.small(), new Span(sentence)));
    }

    /** Says what was done where the keyboard has nowhere to stay, and gives it what was said. */
    void tell(String sentence) {
        say(sentence);
        Focus.on(getContent());
    }

    /** As {@link #tell(String)}, for what can be taken back. */
    void tell(String sentence, Runnable undo) {
        tell(sentence);
        offer(undo, "authoring.plan.back");
    }

    /**
     * Offers to take back what was said last.
     *
     * @param undone the key of what is said afterwards
     */
    void offer(Runnable undo, String undone) {
        getContent()
                .add(Kit.button(
                        getTranslation("authoring.plan.undo"),
                        () -> PlanTry.that(
                                () -> {
                                    undo.run();
                                    look.run();
                                    tell(getTranslation(undone));
                                },
                                look),
                        "small"));
    }
}
