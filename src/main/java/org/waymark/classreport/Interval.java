package org.waymark.classreport;

/**
 * Where a share most likely lies (Wilson 1927, 95 %): of few answers a wide stretch, which never leaves 0 to 1.
 *
 * @param low from here, 0 to 1
 * @param high to here, 0 to 1
 */
public record Interval(double low, double high) {

    private static final double Z = 1.959964;

    /** That of a share which was found among so many, at least one. */
    static Interval of(double share, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("nothing is known of a share of nothing");
        }
        var squared = Z * Z;
        var middle = (share + squared / (2 * number)) / (1 + squared / number);
        var half = Z
                / (1 + squared / number)
                * Math.sqrt(share * (1 - share) / number + squared / (4.0 * number * number));
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
