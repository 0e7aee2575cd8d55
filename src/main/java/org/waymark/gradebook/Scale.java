package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * How a class says its results: as a number of so many, by names of bands, or both. A figure is rounded once, from the exact result, a half
 * upwards; the band is looked up with the rounded percentage, so that whoever sees 85 sees the band that begins at 85.
 *
 * @param most what a full result is as a number; empty where only bands are said
 * @param places decimal places of the number, and of the percentage by which a band is found, 0 to 2
 * @param bands from the best down, the last from 0; may be empty where a number is said
 */
public record Scale(Kind kind, Optional<Integer> most, int places, List<Band> bands) {

    public static final int MOST_BANDS = 15;
    public static final int HIGHEST = 1000;
    public static final int MOST_PLACES = 2;

    /** From which usage a scale comes; what it begins with can be changed. */
    public enum Kind {
        PERCENT,
        /** Out of 100, as marks are given at schools in Türkiye. */
        TURKISH_HUNDRED,
        /** 5 to 1, the bands by which marks out of 100 were long said at schools in Türkiye: 85, 70, 55 and 45. */
        TURKISH_FIVE,
        /** AA to FF, as many universities in Türkiye have it; each sets its own bands. */
        TURKISH_LETTERS,
        /** Out of 100 with A to F, as usual at universities in Azerbaijan: 91, 81, 71, 61 and 51. */
        AZERBAIJANI_HUNDRED,
        /** 5 to 2, as schools in Azerbaijan say marks; where the bands lie differs, so look at them. */
        AZERBAIJANI_FIVE,
        TWENTY,
        TEN,
        /** Neither of these. */
        OWN
    }

    public Scale {
        bands = List.copyOf(bands);
        if (places < 0
                || places > MOST_PLACES
                || most.filter(it -> it < 1 || it > HIGHEST).isPresent()) {
            throw new IllegalArgumentException(
                    "a scale goes up to 1 to " + HIGHEST + " with at most two decimal places");
        }
        if ((most.isEmpty() && bands.isEmpty()) || bands.size() > MOST_BANDS) {
            throw new IllegalArgumentException("a scale has a number or bands, at most " + MOST_BANDS);
        }
        if (!bands.isEmpty() && !areInOrder(bands)) {
            throw new IllegalArgumentException("bands go down to 0, each with a name of its own");
        }
    }

    private static boolean areInOrder(List<Band> bands) {
        var names = new HashSet<String>();
        for (var i = 0; i < bands.size(); i++) {
            if ((i > 0 && bands.get(i).from().compareTo(bands.get(i - 1).from()) >= 0)
                    || !names.add(bands.get(i).name())) {
                return false;
            }
        }
        return bands.getLast().from().signum() == 0;
    }

    /** The scale of this kind before anybody changed it. */
    public static Scale of(Kind kind) {
        return switch (kind) {
            case PERCENT -> new Scale(kind, Optional.of(100), 1, List.of());
            case TURKISH_HUNDRED -> new Scale(kind, Optional.of(100), 0, List.of());
            case TURKISH_FIVE ->
                named(kind, Band.of(85, "5"), Band.of(70, "4"), Band.of(55, "3"), Band.of(45, "2"), Band.of(0, "1"));
            case TURKISH_LETTERS ->
                named(
                        kind,
                        Band.of(90, "AA"),
                        Band.of(85, "BA"),
                        Band.of(80, "BB"),
                        Band.of(75, "CB"),
                        Band.of(70, "CC"),
                        Band.of(65, "DC"),
                        Band.of(60, "DD"),
                        Band.of(50, "FD"),
                        Band.of(0, "FF"));
            case AZERBAIJANI_HUNDRED ->
                new Scale(
                        kind,
                        Optional.of(100),
                        0,
                        List.of(
                                Band.of(91, "A"),
                                Band.of(81, "B"),
                                Band.of(71, "C"),
                                Band.of(61, "D"),
                                Band.of(51, "E"),
                                Band.of(0, "F")));
            case AZERBAIJANI_FIVE -> named(kind, Band.of(81, "5"), Band.of(61, "4"), Band.of(31, "3"), Band.of(0, "2"));
            case TWENTY -> new Scale(kind, Optional.of(20), 1, List.of());
            case TEN -> new Scale(kind, Optional.of(10), 1, List.of());
            case OWN -> named(kind, Band.of(85, "A"), Band.of(70, "B"), Band.of(50, "C"), Band.of(0, "D"));
        };
    }

    private static Scale named(Kind kind, Band... bands) {
        return new Scale(kind, Optional.empty(), 0, List.of(bands));
    }

    Grade of(Ratio share) {
        var percent = share.percent(places);
        return new Grade(
                most.map(it -> share.times(Ratio.of(BigDecimal.valueOf(it))).rounded(places)),
                most,
                bands.stream()
                        .filter(it -> percent.compareTo(it.from()) >= 0)
                        .findFirst()
                        .map(Band::name));
    }
}
