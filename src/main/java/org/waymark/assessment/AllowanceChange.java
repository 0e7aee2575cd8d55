package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * That somebody changed what a learner or a group is allowed.
 *
 * @param whom the name of the learner or the group then
 * @param quiz where it is about one
 * @param accommodation what the learner gets in every quiz from then on, where it is about that
 */
public record AllowanceChange(
        Kind kind,
        String whom,
        Optional<Slug> course,
        Optional<Slug> quiz,
        Optional<Accommodation> accommodation,
        UserId by,
        Instant at) {

    /** What was changed. */
    public enum Kind {
        ACCOMMODATION,
        OVERRIDE,
        OVERRIDE_WITHDRAWN,
        GROUP,
        GROUP_DISSOLVED
    }
}
