package org.waymark.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Where accounts are kept. The hash of a password is handed out apart from the account, to those who check it. */
public interface Accounts {

    /**
     * Keeps a new account that has no password yet.
     *
     * @throws UserNameTaken when the user name is somebody else's, regardless of case
     */
    void open(Account account, Instant at);

    /**
     * Keeps many new accounts with passwords that their owners have to change.
     *
     * @throws UserNameTaken when one of the user names is somebody else's, regardless of case
     */
    void openAll(Collection<NewAccount> accounts, Instant at);

    /** Keeps what its owner may change: display name, language, theme, text size. */
    void save(Account account);

    /** Keeps these roles instead of those that there were. */
    void keepRoles(UserId id, Set<Role> roles);

    Optional<Account> find(UserId id);

    /** The account with this user name, regardless of case. */
    Optional<Account> named(String userName);

    Optional<String> passwordHash(UserId id);

    /** Whether the password is one that somebody else made: whoever signs in with it has to choose another first. */
    boolean mustChangePassword(UserId id);

    /** Those of these accounts whose password somebody else made. */
    Set<UserId> withFirstPasswords(Collection<UserId> ids);

    /** Keeps the hash of a password that the owner has chosen. */
    void keepPasswordHash(UserId id, String hash);

    /**
     * Keeps the hash of another password that somebody else made, in the place of one that the owner still has to change.
     *
     * @return whether it is kept; not where the owner has chosen a password by now
     */
    boolean keepFirstPasswordHash(UserId id, String hash);

    /**
     * Keeps the hash of a password that somebody else made, in the place of any that there is.
     *
     * @return whether it is kept; not where nobody can sign in to the account
     */
    boolean giveFirstPasswordHash(UserId id, String hash);

    /** Keeps the hash of the first password that the owner has chosen; only where the other one is still to be changed. */
    boolean replaceFirstPasswordHash(UserId id, String first, String chosen);

    /** After this nobody signs in to the account with a password. */
    void forgetPasswordHash(UserId id);

    /** Whether there is an account in this role to which one can sign in. */
    boolean anybodyIs(Role role);
}
