package org.waymark.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.waymark.authoring.TakingTurns;

/** Does something as long as a page is open, as often as it is told that it is. One on a page. */
final class Pulse extends Composite<Span> {

    private static final int NEVER = -1;

    private final Runnable beat;
    private Optional<Registration> polling = Optional.empty();

    Pulse(Runnable beat) {
        this.beat = beat;
        getContent().getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval((int) TakingTurns.PULSE.toMillis());
        polling = Optional.of(event.getUI().addPollListener(_ -> beat.run()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.ifPresent(Registration::remove);
        polling = Optional.empty();
        event.getUI().setPollInterval(NEVER);
    }
}
