package org.waymark.identity.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.waymark.identity.Caller;

/** Where the press of a button comes from. */
final class Callers {

    private Callers() {}

    static Caller current() {
        var address = Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getRemoteAddr);
        var session = Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
        return new Caller(address.orElse(""), session.map(open -> open.getId()).orElse(""));
    }
}
