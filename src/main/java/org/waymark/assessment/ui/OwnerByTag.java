package org.waymark.assessment.ui;

import org.springframework.stereotype.Component;
import org.waymark.assessment.Passes;
import org.waymark.identity.Account;
import org.waymark.identity.CurrentUser;
import org.waymark.ui.OutboxOwner;

/** Tells the frame under which names the browser keeps what waits of whoever is signed in. */
@Component
class OwnerByTag implements OutboxOwner {

    private final Passes passes;
    private final CurrentUser user;

    OwnerByTag(Passes passes, CurrentUser user) {
        this.passes = passes;
        this.user = user;
    }

    @Override
    public String names() {
        return user.account().map(Account::id).map(passes::owner).orElse("");
    }
}
