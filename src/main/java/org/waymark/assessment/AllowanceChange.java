package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * That somebody changed what a learner or a group is allowed.
 *
 * @param whom the name of the learner or the group then
 * @param recipient who that is; not known of changes from before that was kept
 * @param quiz where it is about one
 * @param accommodation what the learner gets in every quiz from then on, where it is about that
 * @param reason in the words of whoever did it; empty where none was given
 */
public record AllowanceChange(
        Kind kind,
        String whom,
        Optional<QuizOverride.Recipient> recipient,
        Optional<Slug> course,
        Optional<Slug> quiz,
        Optional<Accommodation> accommodation,
        String reason,
        UserId by,
        Instant at) {

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 500;

    /** What was changed. */
    public enum Kind {
        ACCOMMODATION,
        OVERRIDE,
        OVERRIDE_WITHDRAWN,
        GROUP,
        GROUP_DISSOLVED
    }

    public AllowanceChange {
        reason = reason.strip();
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("a reason has at most " + LONGEST_REASON + " characters");
        }
    }
}
