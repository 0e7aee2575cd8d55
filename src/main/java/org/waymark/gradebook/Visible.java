package org.waymark.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.base.LocalizedText;

/**
 * Which releases hold: of each column the newest one that was not taken back. Releasing everything replaces all that was released before it.
 *
 * @param columns in the order in which they are shown, each with the release that holds
 * @param whole the release whose totals hold
 */
public record Visible(Map<Column.Id, Release> columns, Optional<Release> whole) {

    /** A column as a learner sees it. */
    public record Mark(Release.Head head, Cell cell, String comment, Instant at) {}

    /**
     * The total as a learner sees it.
     *
     * @param titles of the columns in its explanation, as they were then
     * @param isOlder whether single columns were released since
     */
    public record Told(Total total, Scale scale, Map<Column.Id, LocalizedText> titles, Instant at, boolean isOlder) {}

    /** What a learner sees. */
    public record Grades(List<Mark> marks, Optional<Told> total) {

        public boolean isNothing() {
            return marks.isEmpty() && total.isEmpty();
        }
    }

    /** Which of the releases of a class hold; the newest comes first. */
    public static Visible of(List<Release> releases) {
        var holding = releases.stream().filter(Release::stands).toList();
        var whole = holding.stream().filter(Release::isWhole).findFirst();
        var since = whole.map(it -> holding.subList(0, holding.indexOf(it))).orElse(holding);
        var columns = new LinkedHashMap<Column.Id, Release>();
        // first in the order of the whole one, each then with the newest
        Stream.concat(whole.stream(), since.reversed().stream())
                .forEach(release -> release.columns().forEach(it -> columns.put(it.column(), release)));
        return new Visible(columns, whole);
    }

    /** The releases whose slips are needed. */
    public Set<Release> needed() {
        return Stream.concat(columns.values().stream(), whole.stream()).collect(Collectors.toSet());
    }

    /** What a learner sees, from their slips. */
    public Grades grades(Map<Release.Id, Slip> slips) {
        var marks = columns.entrySet().stream()
                .flatMap(it -> mark(it.getKey(), it.getValue(), slips).stream())
                .toList();
        return new Grades(
                marks,
                whole.flatMap(
                        release -> slip(release, slips).flatMap(Slip::total).map(total -> told(total, release))));
    }

    private static Optional<Slip> slip(Release release, Map<Release.Id, Slip> slips) {
        return Optional.ofNullable(slips.get(release.id()));
    }

    private Optional<Mark> mark(Column.Id column, Release release, Map<Release.Id, Slip> slips) {
        var head = release.columns().stream()
                .filter(it -> it.column().equals(column))
                .findFirst()
                .orElseThrow();
        return slip(release, slips)
                .flatMap(it -> it.mark(column))
                .map(it -> new Mark(head, it.cell(), it.comment(), release.at()));
    }

    private Told told(Total total, Release release) {
        var titles = release.columns().stream().collect(Collectors.toMap(Release.Head::column, Release.Head::title));
        var isOlder = columns.values().stream().anyMatch(it -> !it.id().equals(release.id()));
        return new Told(total, release.scale().orElseThrow(), titles, release.at(), isOlder);
    }

    /** How what there is now stands to what a learner was told. */
    public enum News {
        /** They were told nothing about it. */
        UNTOLD,
        SAME,
        /** It has changed since. */
        CHANGED
    }

    /** How a mark stands to what its learner was told, whose slips these are. */
    public News of(Column column, Slip.Mark now, Map<Release.Id, Slip> slips) {
        var release = columns.get(column.id());
        if (release == null) {
            return News.UNTOLD;
        }
        return mark(column.id(), release, slips)
                .map(it -> isSame(it.head().possible(), column.possible())
                                && now.tellsTheSameAs(new Slip.Mark(column.id(), it.cell(), it.comment()))
                        ? News.SAME
                        : News.CHANGED)
                .orElse(News.UNTOLD);
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    /** How a total stands to what its learner was told, whose slips these are. */
    public News of(Total now, Map<Release.Id, Slip> slips) {
        return whole.flatMap(it -> slip(it, slips))
                .flatMap(Slip::total)
                .map(it -> it.grade().equals(now.grade()) && isSaidAlike(it.percent(), now.percent())
                        ? News.SAME
                        : News.CHANGED)
                .orElse(News.UNTOLD);
    }

    /** What was told with more places than are shown now is no news while both can come from the same result. */
    private static boolean isSaidAlike(Optional<BigDecimal> told, Optional<BigDecimal> now) {
        if (told.isEmpty() || now.isEmpty()) {
            return told.isEmpty() && now.isEmpty();
        }
        var one = told.orElseThrow();
        var other = now.orElseThrow();
        var half = BigDecimal.valueOf(5, Math.min(one.scale(), other.scale()) + 1);
        return one.subtract(other).abs().compareTo(half) <= 0;
    }
}
