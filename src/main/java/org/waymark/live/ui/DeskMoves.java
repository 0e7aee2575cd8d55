package org.waymark.live.ui;

import org.waymark.identity.UserId;
import org.waymark.live.LeadingWalks;

/** What an instructor can do in a walk. */
@FunctionalInterface
interface DeskMoves {

    /** One move. */
    @FunctionalInterface
    interface Move {
        void by(LeadingWalks leading, UserId leader, String token);
    }

    void does(Move move);
}
