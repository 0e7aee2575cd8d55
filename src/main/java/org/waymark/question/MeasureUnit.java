package org.waymark.question;

import java.math.BigDecimal;
import java.util.List;
import org.waymark.base.LocalizedText;
import org.waymark.base.Slug;

/**
 * A unit in which a number may be given.
 *
 * @param names how it may be written, the one shown first
 * @param factor how many of the question's first unit one of it is, above 0; 1 for the first unit itself
 */
public record MeasureUnit(Slug id, List<LocalizedText> names, BigDecimal factor) {

    public MeasureUnit {
        names = List.copyOf(names);
        if (names.isEmpty() || factor.signum() <= 0) {
            throw new IllegalArgumentException("a unit has a name and a factor above 0");
        }
    }
}
