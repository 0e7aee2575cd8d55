package org.waymark.live;

/**
 * Which ballot of which round something is meant for; whoever means another one than the present one comes too late.
 *
 * @param round from 1
 * @param ballot from 1; 0 before the first
 */
public record Turn(int round, int ballot) {}
