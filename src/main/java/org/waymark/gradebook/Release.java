package org.waymark.gradebook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.base.LocalizedText;
import org.waymark.identity.UserId;

/**
 * That learners of a class were told what they have; what they were told is kept with it and never changes.
 *
 * @param scale on which totals were told; empty where only single columns were
 * @param columns as they were then
 * @param learners how many were told something
 * @param takenBack by whom and when it was taken back
 */
public record Release(
        Id id,
        UserId by,
        Instant at,
        Optional<Scale> scale,
        List<Head> columns,
        int learners,
        Optional<TakenBack> takenBack) {

    /** The identity of a release. */
    public record Id(UUID value) {}

    /** A column as it was when it was released. */
    public record Head(Column.Id column, LocalizedText title, BigDecimal possible) {

        public Head {
            possible = Figures.twoPlaces(possible);
        }
    }

    /** That it no longer holds. */
    public record TakenBack(UserId by, Instant at) {}

    public Release {
        columns = List.copyOf(columns);
    }

    /** Whether it was everything, with totals. */
    public boolean isWhole() {
        return scale.isPresent();
    }

    public boolean stands() {
        return takenBack.isEmpty();
    }
}
