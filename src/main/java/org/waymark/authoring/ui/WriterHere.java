package org.waymark.authoring.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;
import org.waymark.ui.OutboxOwner;

/** Who writes on this page, and the name under which their browser keeps what was not sent yet. */
@Component
final class WriterHere {

    private final CurrentUser user;
    private final Optional<OutboxOwner> owner;

    WriterHere(CurrentUser user, Optional<OutboxOwner> owner) {
        this.user = user;
        this.owner = owner;
    }

    CurrentUser user() {
        return user;
    }

    UserId id() {
        return user.id();
    }

    /** A name for what the browser keeps that says nothing of its owner. */
    String key() {
        return owner.map(OutboxOwner::names)
                .map(it -> it.split(" ", 2)[0])
                .filter(it -> !it.isEmpty())
                .orElseGet(() -> user.id().value().toString());
    }
}
