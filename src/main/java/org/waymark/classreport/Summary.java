package org.waymark.classreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * A row or a column of the class report in figures.
 *
 * @param asked of how many it is asked
 * @param mean of the percentages earned, rounded; empty where none is settled
 */
public record Summary(int done, int asked, Optional<Integer> mean) {

    static Summary of(Collection<Cell> cells) {
        var asked = cells.stream().filter(Cell::isAsked).toList();
        var earned = asked.stream().flatMap(cell -> cell.percent().stream()).toList();
        return new Summary(
                (int) asked.stream().filter(Cell::isDone).count(),
                asked.size(),
                earned.isEmpty() ? Optional.empty() : Optional.of(mean(earned)));
    }

    private static int mean(Collection<Integer> percents) {
        var sum = percents.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(percents.size()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
