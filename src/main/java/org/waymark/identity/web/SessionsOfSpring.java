package org.waymark.identity.web;

import java.util.function.Predicate;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;
import org.waymark.identity.OpenSessions;
import org.waymark.identity.UserId;

/** Finds and ends sessions in Spring's registry. */
@Component
class SessionsOfSpring implements OpenSessions {

    private final SessionRegistry registry;

    SessionsOfSpring(SessionRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void endOthers(UserId account, String session) {
        registry.getAllPrincipals().stream()
                .filter(principal -> principal instanceof SignedIn(var id, var _) && id.equals(account))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .filter(Predicate.not(open -> open.getSessionId().equals(session)))
                .forEach(SessionInformation::expireNow);
    }
}
