package org.waymark.gradebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Books and marks in one line each: categories as {@code Q 40 drop 1; E 60}, columns with what a learner has in them as
 * {@code Q:8.5/10; E:-/100}. Instead of points: {@code x} excused, {@code d} done, {@code !} missing, {@code -} without a mark, {@code n} not theirs; {@code w}
 * before points says that the work earned them, {@code ~} before a column that it does not count.
 */
final class Tables {

    private static final Pattern CATEGORY = Pattern.compile("(\\w+) ([\\d.]+)(?: drop (\\d+))?");
    private static final Pattern COLUMN = Pattern.compile("(~?)(?:(\\w):)?(-|x|d|!|n|w?[\\d.]+)/([\\d.]+)");

    /** A book and what one learner has in it. */
    record Table(Book book, Map<Column.Id, Cell> cells) {

        Total total() {
            return book.total(column -> cells.get(column.id()));
        }
    }

    private Tables() {}

    static Table table(String categories, String columns) {
        return table(categories, columns, new Scale(Scale.Kind.PERCENT, Optional.of(100), 2, List.of()));
    }

    static Table table(String categories, String columns, Scale scale) {
        var byName = new HashMap<String, Category>();
        var all = split(categories).map(Tables::category).toList();
        all.forEach(it -> byName.put(it.name(), it));
        var cells = new HashMap<Column.Id, Cell>();
        var made = new ArrayList<Column>();
        split(columns).forEach(words -> {
            var column = column(words, made.size(), byName);
            made.add(column);
            cells.put(column.id(), cell(words));
        });
        return new Table(new Book(all, made, List.of(), scale, false, 0), cells);
    }

    private static Stream<String> split(String words) {
        return Stream.of(words.split(";")).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Category category(String words) {
        var read = CATEGORY.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException(words);
        }
        return new Category(
                new Category.Id(new UUID(4, words.hashCode())),
                read.group(1),
                new BigDecimal(read.group(2)),
                read.group(3) == null ? 0 : Integer.parseInt(read.group(3)));
    }

    private static Column column(String words, int number, Map<String, Category> byName) {
        var read = COLUMN.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException(words);
        }
        return new Column(
                new Column.Id(new UUID(5, number)),
                new Column.Source.Manual("Column " + number),
                new BigDecimal(read.group(4)),
                Optional.ofNullable(read.group(2)).map(byName::get).map(Category::id),
                read.group(1).isEmpty(),
                0);
    }

    private static Cell cell(String words) {
        var read = COLUMN.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException(words);
        }
        var mark = read.group(3);
        return switch (mark) {
            case "-" -> Cell.of(Cell.State.UNMARKED);
            case "x" -> Cell.of(Cell.State.EXCUSED);
            case "d" -> Cell.of(Cell.State.DONE);
            case "!" -> Cell.of(Cell.State.MISSING);
            case "n" -> Cell.of(Cell.State.NOT_THEIRS);
            default ->
                mark.startsWith("w")
                        ? Cell.fromWork(new BigDecimal(mark.substring(1)))
                        : Cell.byHand(new BigDecimal(mark));
        };
    }

    /** The roles of all columns, those that are only shown after a bar: {@code COUNTED LOWEST | OPEN}. */
    static String roles(Total total) {
        var counted = total.parts().stream()
                .flatMap(it -> it.lines().stream())
                .map(it -> it.role().name());
        var apart = total.apart().stream().map(it -> it.role().name()).toList();
        return counted.collect(Collectors.joining(" ")) + (apart.isEmpty() ? "" : " | " + String.join(" ", apart));
    }
}
