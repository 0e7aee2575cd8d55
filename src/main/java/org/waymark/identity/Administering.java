package org.waymark.identity;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.waymark.identity.AccountChange.What;

/**
 * What administrators do to accounts, kept as it is done. Both accounts are locked first, and whoever does it has to be an administrator
 * then: of two who take the role from each other at the same moment the second one no longer can.
 */
@Component
class Administering {

    private final Accounts accounts;
    private final AccountHolders holders;
    private final AccountChanges changes;
    private final TransactionOperations transactions;
    private final Clock clock;

    Administering(
            Accounts accounts,
            AccountHolders holders,
            AccountChanges changes,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.changes = changes;
        this.transactions = transactions;
        this.clock = clock;
    }

    RolesOutcome change(UserId administrator, UserId whom, Set<Role> before, Set<Role> after) {
        return about(administrator, whom, RolesOutcome.Refused::new, holder -> {
            if (!holder.roles().equals(before)) {
                return new RolesOutcome.Outdated(holder);
            }
            var change = new RoleChange(holder, after);
            var refusal = change.refusal(administrator);
            if (refusal.isPresent()) {
                return new RolesOutcome.Refused(refusal.get());
            }
            if (!change.isNone()) {
                accounts.keepRoles(whom, after);
                note(administrator, whom, What.ROLE_TAKEN, change.taken());
                note(administrator, whom, What.ROLE_GIVEN, change.given());
            }
            return new RolesOutcome.Changed(holder.with(after));
        });
    }

    /** Nothing where it is done. */
    Optional<AccountRefusal> giveFirstPassword(UserId administrator, UserId whom, String hash) {
        return about(administrator, whom, Optional::of, _ -> {
            if (!accounts.giveFirstPasswordHash(whom, hash)) {
                return Optional.of(AccountRefusal.NOBODY_SIGNS_IN);
            }
            note(administrator, whom, What.FIRST_PASSWORD);
            return Optional.empty();
        });
    }

    /**
     * Nothing where it is done.
     *
     * @throws UserNameTaken where the user name is somebody's
     */
    Optional<AccountRefusal> open(UserId administrator, NewAccount account) {
        return about(administrator, administrator, Optional::of, _ -> {
            accounts.openAll(List.of(account), clock.instant());
            note(administrator, account.id(), What.OPENED);
            note(administrator, account.id(), What.ROLE_GIVEN, account.roles());
            return Optional.empty();
        });
    }

    private <T> T about(
            UserId administrator, UserId whom, Function<AccountRefusal, T> refused, Function<AccountHolder, T> doing) {
        return transactions.execute(_ -> {
            var both =
                    holders.forChange(Stream.of(administrator, whom).distinct().toList());
            var by = both.get(administrator);
            if (by == null || !by.is(Role.ADMINISTRATOR)) {
                return refused.apply(AccountRefusal.NO_LONGER_ADMINISTRATOR);
            }
            var holder = both.get(whom);
            return holder == null ? refused.apply(AccountRefusal.NO_SUCH_ACCOUNT) : doing.apply(holder);
        });
    }

    private void note(UserId by, UserId whom, What what, Collection<Role> roles) {
        changes.add(roles.stream()
                .sorted()
                .map(role -> new AccountChange(whom, what, Optional.of(role), by, clock.instant()))
                .toList());
    }

    private void note(UserId by, UserId whom, What what) {
        changes.add(List.of(new AccountChange(whom, what, Optional.empty(), by, clock.instant())));
    }
}
