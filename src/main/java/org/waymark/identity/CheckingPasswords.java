package org.waymark.identity;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finding out who signs in. An unknown name takes as long as a wrong password and gets the same answer. */
@Service
public class CheckingPasswords {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tries tries;

    CheckingPasswords(Accounts accounts, Passwords passwords, Tries tries) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
    }

    /**
     * The account with this name and password.
     *
     * @throws TooManyTries when it was tried too often
     */
    public Optional<Account> check(String userName, String password, Caller caller) {
        tries.take(userName, caller.address());
        var account = accounts.named(userName);
        var hash = accounts.passwordHash(account.map(Account::id).orElse(UserId.NOBODY));
        if (!passwords.matches(password, hash)) {
            return Optional.empty();
        }
        tries.giveBack(userName, caller.address());
        return account;
    }
}
