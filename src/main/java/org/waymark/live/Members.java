package org.waymark.live;

/**
 * Who takes part in a walk, in figures: who exactly is nobody's business on a projector.
 *
 * @param joined how many have come in at any time
 * @param there how many have the page open now
 */
public record Members(int joined, int there) {}
