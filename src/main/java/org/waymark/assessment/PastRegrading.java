package org.waymark.assessment;

/**
 * A regrading as one instructor sees it.
 *
 * @param tally of the attempts of learners whose work they may mark
 * @param others the other attempts that it marked again
 * @param undoable whether this instructor can take it back
 */
public record PastRegrading(Regrading regrading, Regrading.Tally tally, Others others, boolean undoable) {}
