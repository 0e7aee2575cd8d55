package org.waymark.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * That somebody has just signed in with a first password, which is good for choosing another one and for nothing else. It can only come
 * from {@link CheckingPasswords}, and lies in the session until then.
 */
public final class FirstPasswordProof {

    /** Enough to think of a password; whoever comes to the device later is not taken for somebody else. */
    static final Duration VALID = Duration.ofMinutes(15);

    private final Account account;
    private final String hash;
    private final Instant at;

    FirstPasswordProof(Account account, String hash, Instant at) {
        this.account = account;
        this.hash = hash;
        this.at = at;
    }

    public Account account() {
        return account;
    }

    /** Of the password that is to be changed. */
    String hash() {
        return hash;
    }

    public boolean isOver(Instant now) {
        return now.isAfter(at.plus(VALID));
    }
}
