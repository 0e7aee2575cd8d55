package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waymark.gradebook.Total.Line;
import org.waymark.gradebook.Total.Part;
import org.waymark.gradebook.Total.Role;

/**
 * Reckons what a learner has altogether. Within a category points earned are put against points possible; the categories are put together by
 * their weights. Everything is exact until a figure is shown, which is rounded once.
 */
final class Totals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Book book;
    private final Function<Column, Cell> cells;

    private Totals(Book book, Function<Column, Cell> cells) {
        this.book = book;
        this.cells = cells;
    }

    /** What a part comes to, exactly; empty where nothing in it counts yet. */
    private record Reckoned(Optional<Category> category, List<Line> lines, Optional<Ratio> share) {

        BigDecimal weight() {
            return share.flatMap(_ -> category).map(Category::weight).orElse(BigDecimal.ZERO);
        }
    }

    static Total of(Book book, Function<Column, Cell> cells) {
        return new Totals(book, cells).total();
    }

    private Total total() {
        var byPoints = book.categories().isEmpty();
        var parts = byPoints
                ? List.of(reckoned(Optional.empty(), counting(Optional.empty())))
                : book.categories().stream()
                        .map(it -> reckoned(Optional.of(it), counting(Optional.of(it.id()))))
                        .toList();
        var weights = parts.stream().map(Reckoned::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        var share = byPoints ? parts.getFirst().share() : weighed(parts, weights);
        return new Total(
                share.map(it -> it.percent(book.scale().places())),
                share.map(it -> book.scale().of(it)),
                weighing(byPoints, weights),
                parts.stream().map(it -> part(it, weights)).toList(),
                lines(apart()).toList());
    }

    private List<Column> counting(Optional<Category.Id> category) {
        return book.columns().stream()
                .filter(Column::counts)
                .filter(it -> category.isEmpty() || it.category().equals(category))
                .toList();
    }

    private Stream<Column> apart() {
        return book.columns().stream().filter(it -> !book.weighs(it));
    }

    private Stream<Line> lines(Stream<Column> columns) {
        return columns.flatMap(column -> {
            var cell = cells.apply(column);
            return role(cell).map(role -> new Line(column.id(), cell, column.possible(), role)).stream();
        });
    }

    private static Optional<Role> role(Cell cell) {
        return switch (cell.state()) {
            case FROM_WORK, SO_FAR, PART_WAITS, BY_HAND -> Optional.of(Role.COUNTED);
            case DONE -> Optional.of(Role.DONE);
            case MISSING -> Optional.of(Role.MISSING);
            case EXCUSED -> Optional.of(Role.EXCUSED);
            case NOT_BEGUN, UNDER_WAY, WAITING, UNMARKED -> Optional.of(Role.OPEN);
            case NOT_THEIRS -> Optional.empty();
        };
    }

    private static Reckoned reckonedOf(Optional<Category> category, List<Line> lines) {
        var counted = lines.stream().filter(Totals::weighs).toList();
        if (counted.isEmpty()) {
            return new Reckoned(category, lines, Optional.empty());
        }
        return new Reckoned(category, lines, Optional.of(Ratio.of(earned(counted), possible(counted))));
    }

    private Reckoned reckoned(Optional<Category> category, List<Column> columns) {
        var lines = lines(columns.stream()).toList();
        var dropped = lowest(lines, category.map(Category::dropLowest).orElse(0));
        return reckonedOf(
                category,
                lines.stream()
                        .map(it -> dropped.contains(it.column())
                                ? new Line(it.column(), it.cell(), it.possible(), Role.LOWEST)
                                : it)
                        .toList());
    }

    /**
     * The lowest by the share earned; of equal ones that with more points possible, which is better for the learner, then the earlier one.
     * One always remains.
     */
    private static Set<Column.Id> lowest(List<Line> lines, int most) {
        var counted = new ArrayList<>(lines.stream().filter(Totals::weighs).toList());
        counted.sort(Comparator.comparing(Totals::share).thenComparing(Line::possible, Comparator.reverseOrder()));
        var dropped = new HashSet<Column.Id>();
        counted.stream().limit(Math.min(most, Math.max(0, counted.size() - 1))).forEach(it -> dropped.add(it.column()));
        return dropped;
    }

    private static boolean weighs(Line line) {
        return line.role() == Role.COUNTED || line.role() == Role.MISSING;
    }

    private static BigDecimal earned(Line line) {
        return line.cell().points().orElse(BigDecimal.ZERO);
    }

    private static Ratio share(Line line) {
        return Ratio.of(earned(line), line.possible());
    }

    private static BigDecimal earned(List<Line> lines) {
        return lines.stream().map(Totals::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal possible(List<Line> lines) {
        return lines.stream().map(Line::possible).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Empty where nothing that has a weight counts yet. */
    private static Optional<Ratio> weighed(List<Reckoned> parts, BigDecimal weights) {
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        var sum = parts.stream()
                .map(it -> it.share().orElse(Ratio.ZERO).times(Ratio.of(it.weight())))
                .reduce(Ratio.ZERO, Ratio::plus);
        return Optional.of(sum.per(Ratio.of(weights)));
    }

    private static Total.Weighing weighing(boolean byPoints, BigDecimal weights) {
        if (byPoints) {
            return Total.Weighing.POINTS;
        }
        return weights.signum() == 0 || weights.compareTo(HUNDRED) == 0
                ? Total.Weighing.AS_SET
                : Total.Weighing.IN_PROPORTION;
    }

    /** A step on the way is said to two places, so that it can be followed; where it is the whole, it is said as the whole is. */
    private Part part(Reckoned reckoned, BigDecimal weights) {
        var isWhole = book.categories().isEmpty();
        var counted = reckoned.lines().stream().filter(Totals::weighs).toList();
        var places = isWhole ? book.scale().places() : 2;
        var result =
                reckoned.share().map(it -> new Total.Result(earned(counted), possible(counted), it.percent(places)));
        var weight = reckoned.share()
                .filter(_ -> !isWhole && weights.signum() > 0)
                .map(_ -> Ratio.of(reckoned.weight(), weights).percent(2));
        return new Part(reckoned.category(), reckoned.lines(), result, weight);
    }
}
