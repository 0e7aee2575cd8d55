package org.waymark.playthrough;

import java.util.List;

/** Where it is kept who of the staff has looked at whose playthrough. */
public interface PlaythroughLooks {

    void keep(PlaythroughId playthrough, Look look);

    /** Who has looked at a playthrough, the latest first. */
    List<Look> at(PlaythroughId playthrough);
}
