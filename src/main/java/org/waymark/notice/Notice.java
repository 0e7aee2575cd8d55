package org.waymark.notice;

import java.time.Instant;
import java.time.ZoneId;
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
 * @param work of which class it tells, where it tells of work that is to be done
 */
public record Notice(
        UUID id,
        UserId account,
        Kind kind,
        LocalizedText subject,
        String address,
        Instant createdAt,
        Optional<Instant> readAt,
        Optional<Work> work) {

    /** Of anything but assigned work. */
    public Notice(
            UUID id,
            UserId account,
            Kind kind,
            LocalizedText subject,
            String address,
            Instant createdAt,
            Optional<Instant> readAt) {
        this(id, account, kind, subject, address, createdAt, readAt, Optional.empty());
    }

    /**
     * Work that a class is to do, as far as a notice tells of it.
     *
     * @param id of the work, so that notices of it are found again
     * @param classroom what the class is called
     * @param zone of the class
     * @param due when it is due for whoever is told; empty where it never is
     * @param withdrawn whether it is asked of nobody any more
     */
    public record Work(UUID id, String classroom, ZoneId zone, Optional<Instant> due, boolean withdrawn) {}

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
        GRADES_TAKEN_BACK,
        REVIEW_ASKED,
        REVIEW_REMARKED,
        REVIEW_ANSWERED,
        REVIEW_APPROVED,
        REVIEW_WANTS_CHANGES
    }

    public boolean isUnread() {
        return readAt.isEmpty();
    }
}
