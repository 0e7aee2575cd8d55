package org.waymark.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A learner who is made up, for a class that shows what reports look like. Nobody can sign in to their account.
 *
 * @param number counts those of the class from 1; the account is known by it
 */
public record DemoPupil(int number, String userName, String displayName) {

    /** Those of the demo accounts come before. */
    private static final long FIRST = 0x8000_0000_0000_0100L;

    public UserId id() {
        return new UserId(new UUID(0x0000_0000_0000_7000L, FIRST | number));
    }

    Account account() {
        return new Account(
                id(), userName, displayName, Set.of(Role.LEARNER), Optional.empty(), Theme.SYSTEM, TextSize.ORDINARY);
    }
}
