package org.waymark.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.waymark.base.Ids;
import org.waymark.base.Language;

/** Makes accounts out of what was typed, by the one set of rules for names and passwords. */
@Service
class OpeningAccounts {

    private final Accounts accounts;
    private final PasswordRule rule;
    private final Passwords passwords;
    private final TransactionOperations transactions;
    private final Clock clock;

    OpeningAccounts(
            Accounts accounts,
            PasswordRule rule,
            Passwords passwords,
            TransactionOperations transactions,
            Clock clock) {
        this.accounts = accounts;
        this.rule = rule;
        this.passwords = passwords;
        this.transactions = transactions;
        this.clock = clock;
    }

    Opening open(AccountForm form, Set<Role> roles, Optional<Language> language) {
        return open(form, roles, language, () -> true);
    }

    /** As above; the permission is asked in the same transaction, last of all: what it uses up is used only when the account is made */
    Opening open(AccountForm form, Set<Role> roles, Optional<Language> language, Permission permission) {
        var flaws = flaws(form);
        if (!flaws.isEmpty()) {
            return new Opening.Flawed(flaws);
        }
        var account = new Account(
                new UserId(Ids.timeOrdered(clock.instant())),
                form.userName(),
                form.displayName(),
                roles,
                language,
                Theme.SYSTEM,
                TextSize.ORDINARY);
        // before the transaction: a hash takes its time, and no connection should wait for it
        var hash = passwords.hash(form.password());
        try {
            return transactions.execute(_ -> {
                if (!permission.isGiven()) {
                    return new Opening.LinkInvalid();
                }
                keep(account, hash);
                return new Opening.Opened(account);
            });
        } catch (UserNameTaken _) {
            return new Opening.Flawed(Set.of(AccountFlaw.USER_NAME_TAKEN));
        }
    }

    private void keep(Account account, String hash) {
        accounts.open(account, clock.instant());
        accounts.keepPasswordHash(account.id(), hash);
    }

    private Set<AccountFlaw> flaws(AccountForm form) {
        var flaws = EnumSet.noneOf(AccountFlaw.class);
        UserName.flaw(form.userName()).ifPresent(flaws::add);
        DisplayName.flaw(form.displayName()).ifPresent(flaws::add);
        rule.flaw(form.password(), form.userName()).ifPresent(flaws::add);
        if (UserName.flaw(form.userName()).isEmpty()
                && accounts.named(form.userName()).isPresent()) {
            flaws.add(AccountFlaw.USER_NAME_TAKEN);
        }
        return flaws;
    }

    /** Whether the account may be made after all. */
    interface Permission {
        boolean isGiven();
    }
}
