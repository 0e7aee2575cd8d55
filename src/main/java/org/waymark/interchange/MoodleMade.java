package org.waymark.interchange;

/** A question as ours, and whether learners see its parts in an order of their own. */
record MoodleMade(Made made, boolean shuffled) {}
