package org.waymark.classmap;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many played, how far they came, and what they earned.
 *
 * @param over playthroughs that came to an ending
 * @param open playthroughs with which their learners can go on
 * @param left playthroughs that were left for a new one, without an ending
 * @param waiting of those that are over, how many have texts that nobody has rated; their scores may rise
 * @param meanScore of those that are over, to one decimal place; empty where they are of fewer than five learners
 */
public record Turnout(
        int learners, int playthroughs, int over, int open, int left, int waiting, Optional<BigDecimal> meanScore) {}
