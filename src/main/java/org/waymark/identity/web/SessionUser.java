package org.waymark.identity.web;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.waymark.identity.Account;
import org.waymark.identity.Accounts;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;

/** Knows who is signed in from the security context of the request or of the user interface. */
@Component
class SessionUser implements CurrentUser {

    private final Accounts accounts;

    SessionUser(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Account> account() {
        return signedIn().map(SignedIn::id).flatMap(accounts::find);
    }

    @Override
    public UserId id() {
        return signedIn().map(SignedIn::id).orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    private static Optional<SignedIn> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }
}
