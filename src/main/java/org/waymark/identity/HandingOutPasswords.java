package org.waymark.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.waymark.base.Ids;

/** Opening accounts for others, and helping those who have forgotten their password: each time with a first one, to be changed. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class HandingOutPasswords {

    private static final Logger log = LoggerFactory.getLogger(HandingOutPasswords.class);

    private final Accounts accounts;
    private final IssuingPasswords issuing;
    private final Administering administering;
    private final SignedInElsewhere elsewhere;
    private final Clock clock;

    HandingOutPasswords(
            Accounts accounts,
            IssuingPasswords issuing,
            Administering administering,
            SignedInElsewhere elsewhere,
            Clock clock) {
        this.accounts = accounts;
        this.issuing = issuing;
        this.administering = administering;
        this.elsewhere = elsewhere;
        this.clock = clock;
    }

    public HandingOutcome open(UserId administrator, String typedUserName, String typedName, Set<Role> roles) {
        var userName = UserName.tidied(typedUserName);
        var name = DisplayName.tidied(typedName);
        var flaws = EnumSet.noneOf(AccountFlaw.class);
        DisplayName.flaw(name).ifPresent(flaws::add);
        UserName.flaw(userName)
                .ifPresentOrElse(
                        flaws::add,
                        () -> accounts.named(userName).ifPresent(_ -> flaws.add(AccountFlaw.USER_NAME_TAKEN)));
        if (!flaws.isEmpty()) {
            return new HandingOutcome.Flawed(flaws);
        }
        if (roles.isEmpty()) {
            return new HandingOutcome.Refused(AccountRefusal.NO_ROLE);
        }
        try {
            return open(administrator, new UserName(userName), name, roles, issuing.issue());
        } catch (TooManyTries e) {
            return new HandingOutcome.Later(e.pause());
        } catch (UserNameTaken _) {
            return new HandingOutcome.Flawed(Set.of(AccountFlaw.USER_NAME_TAKEN));
        }
    }

    private HandingOutcome open(
            UserId administrator, UserName userName, String name, Set<Role> roles, IssuedPassword issued) {
        var id = new UserId(Ids.timeOrdered(clock.instant()));
        var refusal = administering.open(administrator, new NewAccount(id, userName, name, issued.hash(), roles));
        if (refusal.isPresent()) {
            return new HandingOutcome.Refused(refusal.get());
        }
        log.info("account {} opened by account {}", id.value(), administrator.value());
        return new HandingOutcome.Handed(new Person(id, userName.value(), name), issued.password());
    }

    /** The password that was is good for nothing afterwards, and whoever was signed in with it no longer is. */
    public HandingOutcome renew(UserId administrator, Person whom) {
        var refusal = refusal(administrator, whom.id());
        if (refusal.isPresent()) {
            return new HandingOutcome.Refused(refusal.get());
        }
        try {
            var issued = issuing.issue();
            var refused = administering.giveFirstPassword(administrator, whom.id(), issued.hash());
            if (refused.isPresent()) {
                return new HandingOutcome.Refused(refused.get());
            }
            elsewhere.end(whom.id(), Optional.empty());
            log.info("account {} has a first password by account {}", whom.id().value(), administrator.value());
            return new HandingOutcome.Handed(whom, issued.password());
        } catch (TooManyTries e) {
            return new HandingOutcome.Later(e.pause());
        }
    }

    /** One's own password is changed by who knows it; that of a demo account stands on the sign-in page. */
    private static Optional<AccountRefusal> refusal(UserId administrator, UserId whom) {
        if (administrator.equals(whom)) {
            return Optional.of(AccountRefusal.OWN_PASSWORD);
        }
        return DemoAccount.has(whom) ? Optional.of(AccountRefusal.DEMO_PASSWORD) : Optional.empty();
    }
}
