package org.waymark.notice;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.base.Ids;
import org.waymark.base.LocalizedText;
import org.waymark.identity.CurrentUser;
import org.waymark.identity.UserId;

/** Telling an account something, and reading what one was told. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class KeepingNotices {

    /** Nobody reads further back. */
    private static final int MOST = 100;

    private final Noticeboard board;
    private final CurrentUser user;
    private final Clock clock;

    KeepingNotices(Noticeboard board, CurrentUser user, Clock clock) {
        this.board = board;
        this.user = user;
        this.clock = clock;
    }

    /** Tells somebody something; it is there when they next look, with the change it tells of or not at all. */
    public void tell(UserId account, Notice.Kind kind, LocalizedText subject, String address) {
        var now = clock.instant();
        board.add(new Notice(Ids.timeOrdered(now), account, kind, subject, address, now, Optional.empty()));
    }

    /** Tells many the same. */
    public void tell(Collection<UserId> accounts, Notice.Kind kind, LocalizedText subject, String address) {
        var now = clock.instant();
        board.add(accounts.stream()
                .distinct()
                .map(account ->
                        new Notice(Ids.timeOrdered(now), account, kind, subject, address, now, Optional.empty()))
                .toList());
    }

    /** As {@link #tell(Collection, Notice.Kind, LocalizedText, String)}, but not those who have the same still to be seen. */
    public void remind(Collection<UserId> accounts, Notice.Kind kind, LocalizedText subject, String address) {
        var told = board.notSeen(accounts, kind, address);
        tell(accounts.stream().filter(account -> !told.contains(account)).toList(), kind, subject, address);
    }

    /** What the account signed in was told, the newest first; with this it has been seen. */
    public List<Notice> see() {
        var notices = board.newest(user.id(), MOST);
        if (notices.stream().anyMatch(Notice::isUnread)) {
            board.markRead(user.id(), clock.instant());
        }
        return notices;
    }

    /** How much of it the account signed in has not seen. */
    @Transactional(readOnly = true)
    public int unread() {
        return board.unread(user.id());
    }
}
