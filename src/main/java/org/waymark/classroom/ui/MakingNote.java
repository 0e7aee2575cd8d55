package org.waymark.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.ui.Icon;
import org.waymark.ui.Kit;

/** Says that a class is being made, and leads to it as soon as it is there; what is typed meanwhile on the page stays. */
final class MakingNote extends Composite<Div> {

    /** How often it looks, in milliseconds. */
    private static final int OFTEN = 2_000;

    private static final int NEVER = -1;

    private final BooleanSupplier goesOn;
    private final Supplier<Optional<Anchor>> made;
    private Optional<Registration> polling = Optional.empty();

    /**
     * @param goesOn whether it is being made
     * @param made the way to it; nothing where it did not come about
     */
    MakingNote(BooleanSupplier goesOn, Supplier<Optional<Anchor>> made) {
        this.goesOn = goesOn;
        this.made = made;
        var bar = new HtmlContainer("progress");
        bar.getElement().setAttribute("aria-label", getTranslation("classroom.making.title"));
        getContent().getElement().setAttribute("role", "status");
        say(
                Icon.CLOCK,
                new Paragraph(getTranslation("classroom.making.title")),
                Kit.help(getTranslation("classroom.making.help")),
                bar);
    }

    private void say(Icon icon, Component... content) {
        getContent().removeAll();
        getContent().add(Kit.note(icon, content));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(OFTEN);
        polling = Optional.of(event.getUI().addPollListener(_ -> look()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void look() {
        if (!goesOn.getAsBoolean()) {
            stop();
            made.get()
                    .ifPresentOrElse(
                            this::lead,
                            () -> say(Icon.CIRCLE_ALERT, new Paragraph(getTranslation("classroom.making.failed"))));
        }
    }

    private void lead(Anchor way) {
        say(Icon.CHECK, new Paragraph(getTranslation("classroom.making.made")), new Paragraph(way));
    }

    private void stop() {
        polling.ifPresent(Registration::remove);
        polling = Optional.empty();
        getUI().ifPresent(ui -> ui.setPollInterval(NEVER));
    }
}
