package org.waymark.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.waymark.identity.UserName;

/** The user name of a sign-in that failed, so that only the password must be typed again. */
final class LastUserName {

    private static final String ATTRIBUTE = LastUserName.class.getName();

    private LastUserName() {}

    static void keep(HttpSession session, String typed) {
        if (typed.length() <= UserName.LONGEST) {
            session.setAttribute(ATTRIBUTE, typed);
        }
    }

    static Optional<String> take() {
        var session = Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
        var name = session.map(open -> open.getAttribute(ATTRIBUTE)).map(String.class::cast);
        session.ifPresent(LastUserName::forget);
        return name;
    }

    private static void forget(WrappedSession session) {
        session.removeAttribute(ATTRIBUTE);
    }
}
