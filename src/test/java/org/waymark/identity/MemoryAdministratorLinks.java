package org.waymark.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Links for the length of a test. */
public final class MemoryAdministratorLinks implements AdministratorLinks {

    private final Map<String, Instant> links = new HashMap<>();

    @Override
    public void keep(String tokenHash, Instant expiresAt) {
        links.put(tokenHash, expiresAt);
    }

    @Override
    public boolean isOpen(String tokenHash, Instant now) {
        var expiresAt = links.get(tokenHash);
        return expiresAt != null && expiresAt.isAfter(now);
    }

    @Override
    public boolean use(String tokenHash, Instant now) {
        if (!isOpen(tokenHash, now)) {
            return false;
        }
        links.clear();
        return true;
    }

    @Override
    public void forgetExpired(Instant now) {
        links.values().removeIf(expiresAt -> !expiresAt.isAfter(now));
    }
}
