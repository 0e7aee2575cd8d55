package org.waymark.identity;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Devices for the length of a test. */
public final class MemoryRememberedDevices implements RememberedDevices {

    private final Map<String, RememberedDevice> devices = new HashMap<>();

    @Override
    public void keep(RememberedDevice device) {
        devices.put(device.series(), device);
    }

    @Override
    public Optional<RememberedDevice> find(String series) {
        return Optional.ofNullable(devices.get(series));
    }

    @Override
    public void forget(String series) {
        devices.remove(series);
    }

    @Override
    public void forgetAllOf(UserId account) {
        devices.values().removeIf(device -> device.account().equals(account));
    }

    @Override
    public void forgetExpired(Instant now) {
        devices.values().removeIf(device -> !device.expiresAt().isAfter(now));
    }
}
