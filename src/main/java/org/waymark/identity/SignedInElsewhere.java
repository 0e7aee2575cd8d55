package org.waymark.identity;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where an account is signed in: open sessions, and devices that stay signed in. */
@Component
class SignedInElsewhere {

    private final OpenSessions sessions;
    private final RememberedDevices devices;
    private final ApplicationEventPublisher events;

    SignedInElsewhere(OpenSessions sessions, RememberedDevices devices, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.devices = devices;
        this.events = events;
    }

    /** Ends them all but the session that goes on, if any */
    void end(UserId account, Optional<String> but) {
        devices.forgetAllOf(account);
        sessions.endOthers(account, but.orElse(""));
        events.publishEvent(new SignedOutElsewhere(account));
    }
}
