package org.waymark.assessment;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as a browser sends it.
 *
 * @param id the same whenever it is sent again
 * @param order counts the events of the device from 1 without gaps
 * @param at what the device's clock said
 */
public record Incoming(UUID id, int order, Instant at, Wish wish) {}
