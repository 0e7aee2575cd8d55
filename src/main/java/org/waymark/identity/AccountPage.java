package org.waymark.identity;

import java.util.List;
import java.util.Map;

/**
 * Accounts that were looked for, or the first of them.
 *
 * @param found how many there are of those looked for
 * @param all how many accounts there are
 * @param taught how many classes those shown teach, where they teach any
 * @param anybodyTeaches whether there is an instructor who can sign in
 */
public record AccountPage(
        List<AccountHolder> shown, int found, int all, Map<UserId, Taught> taught, boolean anybodyTeaches) {

    public AccountPage {
        shown = List.copyOf(shown);
        taught = Map.copyOf(taught);
    }

    public Taught taughtBy(AccountHolder holder) {
        return taught.getOrDefault(holder.id(), Taught.NONE);
    }
}
