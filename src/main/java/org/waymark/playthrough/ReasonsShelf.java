package org.waymark.playthrough;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.waymark.identity.UserId;

/** Where texts are found that were written in playthroughs that are over. */
public interface ReasonsShelf {

    /** Everybody who has written one. */
    Set<UserId> writers();

    /** How many of theirs no instructor has rated. */
    int unrated(Collection<UserId> writers);

    /** Texts of theirs that no instructor has rated, at most so many, those first that have waited longest. */
    List<WrittenReasons> unrated(Collection<UserId> writers, int most);

    /** Texts of theirs that instructors have rated, at most so many, the last one first. */
    List<WrittenReasons> rated(Collection<UserId> writers, int most);
}
