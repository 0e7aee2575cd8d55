package org.waymark.identity;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Changing one's password; wherever else one was signed in, one no longer is. */
@Service
@PreAuthorize("isAuthenticated()")
public class ChangingPassword {

    private static final Logger log = LoggerFactory.getLogger(ChangingPassword.class);

    private final Accounts accounts;
    private final CheckingPasswords checking;
    private final PasswordRule rule;
    private final Passwords passwords;
    private final SignedInElsewhere elsewhere;

    ChangingPassword(
            Accounts accounts,
            CheckingPasswords checking,
            PasswordRule rule,
            Passwords passwords,
            SignedInElsewhere elsewhere) {
        this.accounts = accounts;
        this.checking = checking;
        this.rule = rule;
        this.passwords = passwords;
        this.elsewhere = elsewhere;
    }

    public Change change(UserId id, String current, String wanted, Caller caller) {
        if (DemoAccount.has(id)) {
            return flawed(AccountFlaw.PASSWORD_OF_A_DEMO_ACCOUNT);
        }
        var userName = accounts.find(id).orElseThrow().userName();
        try {
            if (checking.check(userName, current, caller).isEmpty()) {
                return flawed(AccountFlaw.PASSWORD_WRONG);
            }
            var flaw = rule.flaw(wanted, userName);
            if (flaw.isPresent()) {
                return flawed(flaw.get());
            }
            accounts.keepPasswordHash(id, passwords.hash(wanted));
        } catch (TooManyTries e) {
            return new Change.Later(e.pause());
        }
        elsewhere.end(id, Optional.of(caller.session()));
        log.info("account {} has a new password", id.value());
        return new Change.Done();
    }

    private static Change flawed(AccountFlaw flaw) {
        return new Change.Flawed(Set.of(flaw));
    }
}
