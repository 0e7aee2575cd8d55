package org.waymark.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.LocalizedText;
import org.waymark.identity.UserId;

/**
 * Something that an account is told.
 *
 * @param subject what it is about: the title of a quiz or a scenario, the name of a class
 * @param address where there is more to see, without a slash before it
 * @param readAt empty until it was seen
 */
public record Notice(
        UUID id,
        UserId account,
        Kind kind,
        LocalizedText subject,
        String address,
        Instant createdAt,
        Optional<Instant> readAt) {

    /** What has happened. */
    public enum Kind {
        TEXT_MARKED,
        MARK_CHANGED,
        ANSWER_ADMITTED,
        ANSWER_SET_ASIDE,
        REASONS_RATED,
        RATING_CHANGED,
        WORK_ASSIGNED,
        WORK_DUE,
        WORK_EXTENDED,
        WORK_NOT_EXTENDED,
        WORK_EXCUSED,
        WORK_NOT_EXCUSED,
        ADMITTED_TO_CLASS,
        DECLINED_BY_CLASS,
        REMOVED_FROM_CLASS,
        WAITING_FOR_CLASS,
        RUNNING_CLASS,
        GRADES_RELEASED,
        GRADES_TAKEN_BACK
    }

    public boolean isUnread() {
        return readAt.isEmpty();
    }
}
