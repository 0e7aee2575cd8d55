package org.waymark.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finding out who signs in. An unknown name takes as long as a wrong password and gets the same answer. */
@Service
public class CheckingPasswords {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final Clock clock;

    CheckingPasswords(Accounts accounts, Passwords passwords, Tries tries, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * The account with this name and password.
     *
     * @throws TooManyTries when it was tried too often
     */
    public Optional<Account> check(String userName, String password, Caller caller) {
        return switch (signIn(userName, password, caller)) {
            case SignIn.Known(var account) -> Optional.of(account);
            case SignIn.WithFirstPassword(var proof) -> Optional.of(proof.account());
            case SignIn.Refused() -> Optional.empty();
        };
    }

    /**
     * Whether somebody with this name and password may come in.
     *
     * @throws TooManyTries when it was tried too often
     */
    public SignIn signIn(String userName, String password, Caller caller) {
        tries.take(userName, caller.address());
        var account = accounts.named(userName);
        var id = account.map(Account::id).orElse(UserId.NOBODY);
        var first = accounts.mustChangePassword(id);
        var hash = accounts.passwordHash(id);
        if (!passwords.matches(first ? FirstPassword.tidied(password) : password, hash)) {
            return new SignIn.Refused();
        }
        tries.giveBack(userName, caller.address());
        return first
                ? new SignIn.WithFirstPassword(
                        new FirstPasswordProof(account.orElseThrow(), hash.orElseThrow(), clock.instant()))
                : new SignIn.Known(account.orElseThrow());
    }
}
