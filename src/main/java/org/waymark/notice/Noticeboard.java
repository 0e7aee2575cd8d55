package org.waymark.notice;

import java.time.Instant;
import java.util.List;
import org.waymark.identity.UserId;

/** Where notices are kept. */
public interface Noticeboard {

    void add(Notice notice);

    /** The newest notices of an account, at most so many, the newest first. */
    List<Notice> newest(UserId account, int most);

    int unread(UserId account);

    /** Everything that the account had been told by then counts as read from then on. */
    void markRead(UserId account, Instant at);
}
