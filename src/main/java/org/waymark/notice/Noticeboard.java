package org.waymark.notice;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.waymark.identity.UserId;

/** Where notices are kept. */
public interface Noticeboard {

    void add(Notice notice);

    /** Adds many at once. */
    void add(Collection<Notice> notices);

    /** Those of these accounts who have been told this already, with this address, and have not seen it. */
    Set<UserId> notSeen(Collection<UserId> accounts, Notice.Kind kind, String address);

    /** The newest notices of an account, at most so many, the newest first; not those of withdrawn work that were never seen. */
    List<Notice> newest(UserId account, int most);

    /** How many were not seen; those of withdrawn work do not count. */
    int unread(UserId account);

    /** Everything that the account had been told by then counts as read from then on. */
    void markRead(UserId account, Instant at);

    /** Whatever was told of this work is withdrawn with it: what is unread is put away, what was read says so. */
    void withdraw(UUID work, Instant at);

    /** Whatever was told of this work stands as before it was withdrawn. */
    void restore(UUID work);

    /** Whoever was told that this work is due then is told another time; those who were told a time of their own keep it. */
    void putOff(UUID work, Optional<Instant> from, Optional<Instant> to);
}
