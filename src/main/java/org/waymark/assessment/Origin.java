package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where an event comes from.
 *
 * @param id given by the browser, so that sending it again changes nothing; the server's own events have none
 * @param order counts the events of the device from 1
 * @param at what the device's clock said
 */
public record Origin(Optional<UUID> id, String device, int order, Instant at) {

    /** The device that stands for the server itself; browsers have longer names. */
    public static final String SERVER = "server";

    public static Origin server(Instant at) {
        return new Origin(Optional.empty(), SERVER, 0, at);
    }

    public boolean isServer() {
        return device.equals(SERVER);
    }
}
