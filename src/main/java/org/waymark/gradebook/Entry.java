package org.waymark.gradebook;

import org.waymark.identity.UserId;

/**
 * What is settled by hand for a learner in a column, and what the learner is told about it.
 *
 * @param comment to the learner; may be empty
 * @param version goes up with every change, so that an old form cannot overwrite a newer one; 0 where nothing has been settled yet
 */
public record Entry(Column.Id column, UserId learner, Given given, String comment, int version) {

    public static final int LONGEST_COMMENT = 1000;

    public Entry {
        comment = comment.strip();
        if (comment.length() > LONGEST_COMMENT) {
            throw new IllegalArgumentException("a comment has at most " + LONGEST_COMMENT + " characters");
        }
    }

    public static Entry none(Column.Id column, UserId learner) {
        return new Entry(column, learner, new Given.Nothing(), "", 0);
    }

    boolean says(Given otherGiven, String otherComment) {
        return given.equals(otherGiven) && comment.equals(otherComment.strip());
    }
}
