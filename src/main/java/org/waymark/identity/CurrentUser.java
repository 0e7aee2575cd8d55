package org.waymark.identity;

import java.util.Optional;

/** Who is signed in on this request or in this user interface. */
public interface CurrentUser {

    /** The account signed in, as it is stored now; empty for a visitor. */
    Optional<Account> account();

    /**
     * The id of the account signed in; for views that only people who signed in can reach.
     *
     * @throws IllegalStateException when nobody is signed in
     */
    UserId id();
}
