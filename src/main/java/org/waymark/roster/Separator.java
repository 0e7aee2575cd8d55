package org.waymark.roster;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands between the cells of a row. */
public enum Separator {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(','),
    /** Each row is one cell, as in a list of names. */
    NONE('\n');

    /** So many rows tell what separates them all. */
    private static final int TELLING = 50;

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The one by which most rows fall into equally many cells; nothing separates where no row falls into two. */
    static Separator of(String letters) {
        return Stream.of(TAB, SEMICOLON, COMMA)
                .map(it -> new Guess(it, it.agreeing(letters)))
                .filter(it -> it.agreeing() > 0)
                .max(Comparator.comparingLong(Guess::agreeing))
                .map(Guess::separator)
                .orElse(NONE);
    }

    private record Guess(Separator separator, long agreeing) {}

    /** How many rows have the number of cells that most have, which is at least two. */
    private long agreeing(String letters) {
        return Rows.of(letters, this).rows().stream()
                .limit(TELLING)
                .map(row -> row.cells().size())
                .filter(cells -> cells > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
