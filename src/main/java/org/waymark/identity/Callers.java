package org.waymark.identity;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;

/** Where the press of a button comes from. */
public final class Callers {

    private Callers() {}

    public static Caller current() {
        var address = Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getRemoteAddr);
        var session = Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
        return new Caller(address.orElse(""), session.map(open -> open.getId()).orElse(""));
    }
}
