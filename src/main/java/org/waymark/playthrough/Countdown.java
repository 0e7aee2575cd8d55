package org.waymark.playthrough;

import java.time.Duration;
import org.waymark.scenario.DecisionTime;

/**
 * How much time is left for a decision.
 *
 * @param whole as its learner has it, extra time included
 * @param left not below zero
 */
public record Countdown(DecisionTime time, Duration whole, Duration left) {}
