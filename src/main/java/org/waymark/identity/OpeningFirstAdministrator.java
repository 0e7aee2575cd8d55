package org.waymark.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.waymark.base.Ids;
import org.waymark.base.Language;

/** An installation without an administrator gets its first one by a link that only the operator's log shows. */
@Service
public class OpeningFirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(OpeningFirstAdministrator.class);

    private static final Duration VALID = Duration.ofHours(24);
    private static final String TRIED = "first administrator";

    private final Accounts accounts;
    private final AdministratorLinks links;
    private final OpeningAccounts opening;
    private final Tries tries;
    private final Clock clock;

    OpeningFirstAdministrator(
            Accounts accounts, AdministratorLinks links, OpeningAccounts opening, Tries tries, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.opening = opening;
        this.tries = tries;
        this.clock = clock;
    }

    /** The token of a new link, when one is needed. */
    Optional<String> newToken() {
        var now = clock.instant();
        links.forgetExpired(now);
        if (accounts.anybodyIs(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        var token = Ids.token();
        links.keep(Digest.of(token), now.plus(VALID));
        return Optional.of(token);
    }

    /**
     * Whether a link still opens something.
     *
     * @throws TooManyTries when links are being guessed
     */
    public boolean isOpen(String token, Caller caller) {
        tries.take(triedFrom(caller), caller.address());
        var open = isOpen(token);
        if (open) {
            tries.giveBack(triedFrom(caller), caller.address());
        }
        return open;
    }

    public Opening open(String token, AccountForm form, Optional<Language> language, Caller caller) {
        try {
            if (!isOpen(token, caller)) {
                return new Opening.LinkInvalid();
            }
            tries.take(form.userName(), caller.address());
            var outcome = opening.open(
                    form, Set.of(Role.ADMINISTRATOR), language, () -> links.use(Digest.of(token), clock.instant()));
            if (outcome instanceof Opening.Opened(var account)) {
                log.info(
                        "account {} opened as the first administrator",
                        account.id().value());
            }
            return outcome;
        } catch (TooManyTries e) {
            return new Opening.Later(e.pause());
        }
    }

    private boolean isOpen(String token) {
        return !accounts.anybodyIs(Role.ADMINISTRATOR) && links.isOpen(Digest.of(token), clock.instant());
    }

    /** A bucket of each address's own: a token of 128 bits is not guessed, and nobody can keep the operator from the link. */
    private static String triedFrom(Caller caller) {
        return TRIED + " " + caller.address();
    }
}
