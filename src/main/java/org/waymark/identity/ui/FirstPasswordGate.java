package org.waymark.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Leads whoever has to replace a first password there from every other page of an open window, as addresses do. */
@Component
class FirstPasswordGate implements VaadinServiceInitListener {

    private final HeldProof held;

    FirstPasswordGate(HeldProof held) {
        this.held = held;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> begun.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != FirstPasswordView.class
                && held.open().isPresent()) {
            event.forwardTo(FirstPasswordView.class);
        }
    }
}
