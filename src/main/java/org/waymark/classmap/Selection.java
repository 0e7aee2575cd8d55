package org.waymark.classmap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlayedWay;
import org.waymark.playthrough.Playthrough;

/** Which playthroughs of each learner are counted. */
public enum Selection {
    /** The one that was begun first. */
    FIRST,
    /** The one with the highest score, of several such the first; who has not come to an ending yet is counted with the first one. */
    BEST,
    /** Each of them. */
    ALL;

    private static final BigDecimal NO_ENDING = BigDecimal.ONE.negate();

    /** Those of these ways, which come in the order in which they were begun. */
    List<PlayedWay> of(List<PlayedWay> ways) {
        if (this == ALL) {
            return ways;
        }
        var chosen = new LinkedHashMap<UserId, PlayedWay>();
        ways.forEach(way -> chosen.merge(way.learner(), way, (one, other) -> this == BEST ? better(one, other) : one));
        return new ArrayList<>(chosen.values());
    }

    private static PlayedWay better(PlayedWay one, PlayedWay other) {
        return Comparator.comparing(Selection::score).compare(one, other) >= 0 ? one : other;
    }

    private static BigDecimal score(PlayedWay way) {
        return way.result().map(Playthrough.Result::score).orElse(NO_ENDING);
    }
}
