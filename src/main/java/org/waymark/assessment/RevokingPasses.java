package org.waymark.assessment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.identity.SignedOutElsewhere;

/** Makes passes worthless together with the sessions of their learner; open pages of the session that goes on ask for new ones. */
@Component
class RevokingPasses {

    private final Attempts attempts;

    RevokingPasses(Attempts attempts) {
        this.attempts = attempts;
    }

    @EventListener
    void revoke(SignedOutElsewhere signedOut) {
        attempts.revokePasses(signedOut.account());
    }
}
