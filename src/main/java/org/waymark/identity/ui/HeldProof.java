package org.waymark.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.FirstPasswordProof;
import org.waymark.identity.web.FirstPasswords;

/** What the session of this page knows of somebody who is about to replace a first password. */
@Component
class HeldProof {

    private final CurrentUser user;
    private final Clock clock;

    HeldProof(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** Empty where nobody is, where it was too long ago, and once somebody is signed in. */
    Optional<FirstPasswordProof> open() {
        return session()
                .map(it -> it.getAttribute(FirstPasswords.PROOF))
                .flatMap(kept -> FirstPasswords.open(kept, clock.instant()))
                .filter(_ -> user.account().isEmpty());
    }

    boolean staysSignedIn() {
        return session().map(it -> it.getAttribute(FirstPasswords.STAY)).isPresent();
    }

    void forget() {
        session().ifPresent(it -> {
            it.removeAttribute(FirstPasswords.PROOF);
            it.removeAttribute(FirstPasswords.STAY);
        });
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
