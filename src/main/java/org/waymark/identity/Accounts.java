package org.waymark.identity;

import java.time.Instant;
import java.util.Optional;

/** Where accounts are kept. The hash of a password is handed out apart from the account, to those who check it. */
public interface Accounts {

    /**
     * Keeps a new account that has no password yet.
     *
     * @throws UserNameTaken when the user name is somebody else's, regardless of case
     */
    void open(Account account, Instant at);

    /** Keeps what may change: display name, roles, language, theme, text size. */
    void save(Account account);

    Optional<Account> find(UserId id);

    /** The account with this user name, regardless of case. */
    Optional<Account> named(String userName);

    Optional<String> passwordHash(UserId id);

    void keepPasswordHash(UserId id, String hash);

    /** After this nobody signs in to the account with a password. */
    void forgetPasswordHash(UserId id);

    /** Whether there is an account in this role to which one can sign in. */
    boolean anybodyIs(Role role);
}
