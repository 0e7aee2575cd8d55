package org.waymark.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Choosing one's own password instead of one that somebody else made. Nobody is signed in before that. */
@Service
public class ReplacingFirstPassword {

    private static final Logger log = LoggerFactory.getLogger(ReplacingFirstPassword.class);

    private final Accounts accounts;
    private final PasswordRule rule;
    private final Passwords passwords;
    private final SignedInElsewhere elsewhere;
    private final Clock clock;

    ReplacingFirstPassword(
            Accounts accounts, PasswordRule rule, Passwords passwords, SignedInElsewhere elsewhere, Clock clock) {
        this.accounts = accounts;
        this.rule = rule;
        this.passwords = passwords;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    public Replacement replace(FirstPasswordProof proof, String wanted) {
        if (proof.isOver(clock.instant())) {
            return new Replacement.Over();
        }
        var flaw = rule.flaw(wanted, proof.account().userName());
        if (flaw.isPresent()) {
            return new Replacement.Flawed(Set.of(flaw.get()));
        }
        try {
            if (passwords.matches(FirstPassword.tidied(wanted), Optional.of(proof.hash()))) {
                return new Replacement.Flawed(Set.of(AccountFlaw.PASSWORD_UNCHANGED));
            }
            return replaced(proof, passwords.hash(wanted));
        } catch (TooManyTries e) {
            return new Replacement.Later(e.pause());
        }
    }

    private Replacement replaced(FirstPasswordProof proof, String hash) {
        var id = proof.account().id();
        if (!accounts.replaceFirstPasswordHash(id, proof.hash(), hash)) {
            return new Replacement.Over();
        }
        elsewhere.end(id, Optional.empty());
        log.info("account {} has replaced its first password", id.value());
        return new Replacement.Done();
    }
}
