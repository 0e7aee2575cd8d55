package org.waymark.identity;

import java.util.List;
import java.util.Map;

/**
 * What administrators did to an account, the newest first.
 *
 * @param people those who did it, as far as they still have an account
 */
public record AccountHistory(List<AccountChange> changes, Map<UserId, Person> people) {

    public AccountHistory {
        changes = List.copyOf(changes);
        people = Map.copyOf(people);
    }
}
