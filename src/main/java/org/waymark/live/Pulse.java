package org.waymark.live;

/**
 * By which one sees that something has happened in a walk: both numbers only rise.
 *
 * @param moves of the instructor
 * @param counts of those who came in, and of votes
 */
public record Pulse(long moves, long counts) {}
