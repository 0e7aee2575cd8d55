package org.waymark.identity;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account, and what administrators did to it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class SeeingAccounts {

    private static final int MOST_CHANGES = 100;

    private final AccountHolders holders;
    private final TaughtClasses taught;
    private final AccountChanges changes;
    private final People people;

    SeeingAccounts(AccountHolders holders, TaughtClasses taught, AccountChanges changes, People people) {
        this.holders = holders;
        this.taught = taught;
        this.changes = changes;
        this.people = people;
    }

    /** Those looked for, at most so many of them; in two statements, however many there are. */
    public AccountPage find(AccountSearch search, int most) {
        var everybody = holders.all();
        var found = search.in(everybody);
        var shown = found.stream().limit(most).toList();
        return new AccountPage(
                shown,
                found.size(),
                everybody.size(),
                taught.of(shown.stream().map(AccountHolder::id).toList()),
                everybody.stream().anyMatch(it -> it.is(Role.INSTRUCTOR) && it.canSignIn()));
    }

    public AccountHistory history(UserId whom) {
        List<AccountChange> newest = changes.newest(whom, MOST_CHANGES);
        return new AccountHistory(
                newest,
                people.all(newest.stream().map(AccountChange::by).distinct().toList()));
    }
}
