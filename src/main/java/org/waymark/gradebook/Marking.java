package org.waymark.gradebook;

import org.waymark.identity.UserId;

/**
 * What somebody on the staff settles for one learner in a column.
 *
 * @param comment to the learner; may be empty
 * @param reason why it changes, for the staff; may be empty
 * @param version of what was settled before, as it was seen
 */
public record Marking(Column.Id column, UserId learner, Given given, String comment, String reason, int version) {}
