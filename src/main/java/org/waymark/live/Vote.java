package org.waymark.live;

import java.time.Instant;
import org.waymark.identity.UserId;

/**
 * A vote as it is kept. Whoever votes again in a ballot replaces the earlier vote, and both are kept.
 *
 * @param number from 1, in the order of one voter's votes in this ballot
 * @param pick what was voted for, as {@link Agenda} names it
 */
public record Vote(Turn turn, UserId by, int number, String pick, Instant at) {}
