package org.waymark.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where notices are kept. */
public interface Noticeboard {

    void add(Notice notice);

    /** Adds many at once. */
    void add(Collection<Notice> notices);

    /** Those of these accounts who have been told this already, with this address, and have not seen it. */
    Set<UserId> notSeen(Collection<UserId> accounts, Notice.Kind kind, String address);

    /** The newest notices of an account, at most so many, the newest first. */
    List<Notice> newest(UserId account, int most);

    int unread(UserId account);

    /** Everything that the account had been told by then counts as read from then on. */
    void markRead(UserId account, Instant at);
}
