package org.waymark.playthrough;

import java.util.List;

/** Where texts are found that were written in playthroughs that are over. */
public interface ReasonsShelf {

    /** How many no instructor has rated. */
    int unrated();

    /** Texts that no instructor has rated, at most so many, those first that have waited longest. */
    List<WrittenReasons> unrated(int most);

    /** Texts that instructors have rated, at most so many, the last one first. */
    List<WrittenReasons> rated(int most);
}
