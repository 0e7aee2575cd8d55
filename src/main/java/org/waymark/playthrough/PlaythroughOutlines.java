package org.waymark.playthrough;

import java.util.Collection;
import java.util.List;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** Playthroughs of many learners at once. */
public interface PlaythroughOutlines {

    /** All of these learners at these scenarios, the earliest first; one statement, however many there are. */
    List<PlaythroughOutline> of(Collection<UserId> learners, Collection<Slug> courses, Collection<Slug> scenarios);
}
