package org.waymark.playthrough;

import java.time.Instant;
import java.util.Optional;
import org.waymark.question.Response;
import org.waymark.scenario.Step;

/**
 * A step as it is kept.
 *
 * @param number from 1, in the order in which the steps were made
 * @param response what was given, where the step is an answered question
 * @param byTime whether it is a choice that was taken because the time for it was over
 */
public record KeptStep(int number, Step step, Optional<Response> response, boolean byTime, Instant at) {}
