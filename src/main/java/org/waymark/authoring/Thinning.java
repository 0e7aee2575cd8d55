package org.waymark.authoring;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.waymark.identity.UserId;

/**
 * Which of the texts that a file has had are kept. Those of the last day all are, then the last one of each hour for a month, the last one of
 * each day for a year, and the last one of each week. What somebody left last stays, and so does every text that gave way to another one:
 * published, taken back, replaced, or merged.
 */
final class Thinning {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration YEAR = Duration.ofDays(365);

    /** A stretch of time of which one text is enough. */
    private record Stretch(Duration length, long number) {}

    private Thinning() {}

    /**
     * The numbers of those that need not be kept.
     *
     * @param past the newest first
     */
    static List<Integer> superfluous(List<Past> past, Instant now) {
        var authors = new HashSet<UserId>();
        var stretches = new HashSet<Stretch>();
        return past.stream()
                .filter(it -> {
                    var isLastOfAuthor = authors.add(it.by());
                    var isLastOfStretch = isOfLastDay(it, now) || stretches.add(stretch(it, now));
                    return !isLastOfAuthor && !isLastOfStretch && isOnTheWay(it.cause());
                })
                .map(Past::number)
                .toList();
    }

    private static boolean isOfLastDay(Past text, Instant now) {
        return age(text, now).compareTo(DAY) < 0;
    }

    private static Duration age(Past text, Instant now) {
        return Duration.between(text.at(), now);
    }

    private static Stretch stretch(Past text, Instant now) {
        var age = age(text, now);
        var length = age.compareTo(MONTH) < 0 ? HOUR : age.compareTo(YEAR) < 0 ? DAY : WEEK;
        return new Stretch(length, Math.floorDiv(text.at().getEpochSecond(), length.toSeconds()));
    }

    /** Whether it only shows how somebody got on. */
    private static boolean isOnTheWay(Revision.Cause cause) {
        return cause.isMinor() || cause == Revision.Cause.ARRANGED;
    }
}
