package org.waymark.interchange;

import java.util.List;
import org.waymark.base.Problem;

/**
 * What reading a GIFT file gave.
 *
 * @param entries those that could be read, in the order of the file
 * @param problems in the order of their lines
 */
public record GiftReading(List<GiftEntry> entries, List<Problem> problems) {

    public GiftReading {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}
