package org.waymark.identity;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how often secrets may be tried: so many a minute for an account, so many a minute from an address. Nobody is
 * ever locked out, a right secret gives its try back, and every path that takes a secret asks here first.
 */
@Component
public class Tries {

    private final TriesPerMinute<String> ofAccounts;
    private final TriesPerMinute<String> ofAddresses;

    Tries(
            @Value("${waymark.tries.per-account:10}") int perAccount,
            @Value("${waymark.tries.per-address:60}") int perAddress,
            Clock clock) {
        ofAccounts = new TriesPerMinute<>(perAccount, clock);
        ofAddresses = new TriesPerMinute<>(perAddress, clock);
    }

    /**
     * Takes one try.
     *
     * @param what the user name, or what else is being guessed at
     * @throws TooManyTries when there is none left
     */
    public void take(String what, String address) {
        ofAddresses.take(Network.of(address));
        ofAccounts.take(account(what));
    }

    /** The secret was right: that was no guess. */
    public void giveBack(String what, String address) {
        ofAddresses.giveBack(Network.of(address));
        ofAccounts.giveBack(account(what));
    }

    private static String account(String what) {
        var key = UserName.key(what);
        return key.length() > UserName.LONGEST ? "overlong" : key;
    }
}
