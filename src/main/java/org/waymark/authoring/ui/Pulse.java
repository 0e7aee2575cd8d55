package org.waymark.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import org.waymark.authoring.TakingTurns;

/**
 * Does something every few seconds while a page is open and in use. One on a page. It asks nothing any more where nobody has done anything
 * for long: a page that was forgotten must not keep whoever left it signed in.
 */
final class Pulse extends Composite<Span> {

    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(20);

    private static final int NEVER = -1;

    private final Runnable beat;
    private final Runnable end;
    private Optional<Registration> polling = Optional.empty();
    private Duration unused = Duration.ZERO;

    /** @param end is done when the page is taken to be forgotten */
    Pulse(Runnable beat, Runnable end) {
        this.beat = beat;
        this.end = end;
        getContent().getElement().setAttribute("hidden", true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        start(event.getUI());
        polling = Optional.of(event.getUI().addPollListener(_ -> beat(event.getUI())));
    }

    private static void start(UI ui) {
        ui.setPollInterval((int) TakingTurns.PULSE.toMillis());
    }

    private void beat(UI ui) {
        unused = unused.plus(TakingTurns.PULSE);
        if (unused.compareTo(FORGOTTEN_AFTER) < 0) {
            beat.run();
        } else {
            ui.setPollInterval(NEVER);
            end.run();
        }
    }

    /** Somebody has done something on the page. */
    void used() {
        unused = Duration.ZERO;
        getUI().ifPresent(Pulse::start);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        polling.ifPresent(Registration::remove);
        polling = Optional.empty();
        event.getUI().setPollInterval(NEVER);
    }
}
