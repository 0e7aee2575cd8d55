package org.waymark.identity;

import java.time.Instant;

/** Where the links are kept with which the first administrator is made: only their hashes. */
public interface AdministratorLinks {

    void keep(String tokenHash, Instant expiresAt);

    boolean isOpen(String tokenHash, Instant now);

    /** Uses a link up, and with it every other; false when it is not open. */
    boolean use(String tokenHash, Instant now);

    void forgetExpired(Instant now);
}
