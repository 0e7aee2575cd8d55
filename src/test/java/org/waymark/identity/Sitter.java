package org.waymark.identity;

import java.util.Optional;

/** Whoever sits before a page: nobody, until a test says who. */
public final class Sitter implements CurrentUser {

    private final Accounts accounts;
    private Optional<UserId> id = Optional.empty();

    public Sitter(Accounts accounts) {
        this.accounts = accounts;
    }

    public void becomes(UserId somebody) {
        id = Optional.of(somebody);
    }

    @Override
    public Optional<Account> account() {
        return id.flatMap(accounts::find);
    }

    @Override
    public UserId id() {
        return id.orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
