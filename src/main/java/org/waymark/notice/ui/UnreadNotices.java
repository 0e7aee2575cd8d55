package org.waymark.notice.ui;

import org.springframework.stereotype.Component;
import org.waymark.notice.KeepingNotices;
import org.waymark.ui.Letterbox;

/** Tells the frame how many notices are new. */
@Component
class UnreadNotices implements Letterbox {

    private final KeepingNotices notices;

    UnreadNotices(KeepingNotices notices) {
        this.notices = notices;
    }

    @Override
    public int unread() {
        return notices.unread();
    }
}
