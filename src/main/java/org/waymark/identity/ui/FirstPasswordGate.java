package org.waymark.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import org.waymark.ui.SiteMap;

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

    /** The page is told by its address: whatever a listener names by its class, every first visit loads. */
    private void lead(BeforeEnterEvent event) {
        if (!isThere(event.getNavigationTarget()) && held.open().isPresent()) {
            event.forwardTo(SiteMap.FIRST_PASSWORD);
        }
    }

    private static boolean isThere(Class<?> page) {
        var route = page.getAnnotation(Route.class);
        return route != null && route.value().equals(SiteMap.FIRST_PASSWORD);
    }
}
