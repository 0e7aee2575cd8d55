package org.waymark.identity;

import java.time.Clock;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** What administrators do, made of storages, for tests that ask no rights. */
public final class Administrators {

    private final Administering administering;
    private final SignedInElsewhere elsewhere;
    private final Accounts accounts;
    private final Clock clock;

    /**
     * With these storages.
     *
     * @param ended told whose sessions were ended
     */
    public Administrators(
            Accounts accounts,
            AccountHolders holders,
            AccountChanges changes,
            TransactionOperations transactions,
            Clock clock,
            List<UserId> ended) {
        this.accounts = accounts;
        this.clock = clock;
        administering = new Administering(accounts, holders, changes, transactions, clock);
        elsewhere = new SignedInElsewhere((account, _) -> ended.add(account), new MemoryRememberedDevices(), _ -> {});
    }

    public GivingRoles giving() {
        return new GivingRoles(administering, elsewhere);
    }

    public HandingOutPasswords handing() {
        return new HandingOutPasswords(accounts, Issuing.passwords(), administering, elsewhere, clock);
    }

    public static SeeingAccounts seeing(
            AccountHolders holders, TaughtClasses taught, AccountChanges changes, People people) {
        return new SeeingAccounts(holders, taught, changes, people);
    }
}
