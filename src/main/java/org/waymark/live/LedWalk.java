package org.waymark.live;

/** A walk as its instructor finds it again: with how many have come in at any time. */
public record LedWalk(SharedWalk walk, int joined) {}
