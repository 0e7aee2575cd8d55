package org.waymark.content.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;

/** Shares of a whole, one whole below the other. */
public record ShareChart(Head head, List<Whole> wholes) implements Figure {

    /** A whole in per cent. */
    public static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * What is shared.
     *
     * @param rest the name of what is left to 100, where it makes sense to name it
     */
    public record Whole(LocalizedText text, List<Part> parts, Optional<LocalizedText> rest, List<Citation> cites) {

        public Whole {
            parts = List.copyOf(parts);
            cites = List.copyOf(cites);
            if (sum(parts).compareTo(ALL) > 0) {
                throw new IllegalArgumentException("shares of one whole are not more than " + ALL);
            }
        }

        /** What is left to 100 in per cent; a calculation of the course, not of a source. */
        public BigDecimal left() {
            return ALL.subtract(sum(parts));
        }
    }

    /**
     * Somebody who has a share.
     *
     * @param share in per cent, 0 to 100; empty where the part is named without a figure
     */
    public record Part(LocalizedText text, Optional<BigDecimal> share) {}

    public ShareChart {
        wholes = List.copyOf(wholes);
    }

    /** What these parts come to in per cent. */
    public static BigDecimal sum(List<Part> parts) {
        return parts.stream().flatMap(part -> part.share().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
