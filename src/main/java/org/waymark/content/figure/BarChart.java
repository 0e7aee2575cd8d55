package org.waymark.content.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.waymark.base.Citation;
import org.waymark.base.LocalizedText;

/** Amounts beside each other, with a gap where the sources give none. */
public record BarChart(Head head, List<Panel> panels) implements Figure {

    /** What is measured in the same way; its bars have one scale, from 0. */
    public record Panel(LocalizedText text, LocalizedText unit, List<Group> groups) {

        public Panel {
            groups = List.copyOf(groups);
        }

        /** The largest amount, and never 0. */
        public BigDecimal scale() {
            return groups.stream()
                    .flatMap(group -> group.bars().stream())
                    .flatMap(bar -> bar.amount().stream())
                    .filter(amount -> amount.signum() > 0)
                    .max(BigDecimal::compareTo)
                    .orElse(BigDecimal.ONE);
        }
    }

    /** Bars that belong together, such as those of one year. */
    public record Group(LocalizedText text, List<Bar> bars) {

        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One amount.
     *
     * @param amount at least 0; empty where the sources give none
     * @param isOwn whether it is a calculation of the course
     */
    public record Bar(LocalizedText text, Optional<BigDecimal> amount, boolean isOwn, List<Citation> cites) {

        public Bar {
            cites = List.copyOf(cites);
        }
    }

    public BarChart {
        panels = List.copyOf(panels);
    }
}
