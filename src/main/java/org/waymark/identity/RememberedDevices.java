package org.waymark.identity;

import java.time.Instant;
import java.util.Optional;

/** Where it is kept on which devices people stay signed in. */
public interface RememberedDevices {

    void keep(RememberedDevice device);

    Optional<RememberedDevice> find(String series);

    void forget(String series);

    void forgetAllOf(UserId account);

    void forgetExpired(Instant now);
}
