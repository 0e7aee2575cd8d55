package org.waymark.assessment;

import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;

/**
 * A text that was handed in and is marked by instructors.
 *
 * @param sign what it is called while nobody knows whose it is; the same for everybody and for good
 * @param version grows with each change, so that a mark given on an old page is noticed
 */
public record Essay(
        EssayId id,
        AttemptId attempt,
        String token,
        Slug item,
        UserId learner,
        EditionId edition,
        Slug course,
        Slug quiz,
        String sign,
        Instant handedInAt,
        Stage stage,
        int version) {

    /** What is due next. */
    public enum Stage {
        /** Somebody marks it. */
        FIRST_MARK,
        /** Somebody else marks it without seeing the first mark. */
        SECOND_MARK,
        /** The two marks are too far apart: somebody sees both and decides. */
        DECISION,
        /** Nothing: it is marked. A mark that is changed stays here. */
        MARKED
    }

    public Essay at(Stage next) {
        return new Essay(id, attempt, token, item, learner, edition, course, quiz, sign, handedInAt, next, version + 1);
    }
}
