package org.waymark.gradebook;

import java.math.BigDecimal;

/** What somebody on the staff has settled for a learner in a column. */
public sealed interface Given {

    /** Nothing: the work tells, where there is any. */
    record Nothing() implements Given {}

    /** So many points, whatever the work says. */
    record Points(BigDecimal points) implements Given {

        public Points {
            points = Figures.twoPlaces(points);
            if (points.signum() < 0) {
                throw new IllegalArgumentException("points are not below 0");
            }
        }
    }

    /** The learner need not do it. */
    record Excused() implements Given {}
}
