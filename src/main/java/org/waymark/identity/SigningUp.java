package org.waymark.identity;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.waymark.base.Language;

/** Making an account for oneself: always a learner's. */
@Service
public class SigningUp {

    private static final Logger log = LoggerFactory.getLogger(SigningUp.class);

    private final OpeningAccounts opening;
    private final Tries tries;

    SigningUp(OpeningAccounts opening, Tries tries) {
        this.opening = opening;
        this.tries = tries;
    }

    public Opening signUp(AccountForm form, Optional<Language> language, Caller caller) {
        try {
            tries.take(form.userName(), caller.address());
            var outcome = opening.open(form, Set.of(Role.LEARNER), language);
            if (outcome instanceof Opening.Opened(var account)) {
                log.info("account {} opened by signing up", account.id().value());
            }
            return outcome;
        } catch (TooManyTries e) {
            return new Opening.Later(e.pause());
        }
    }
}
