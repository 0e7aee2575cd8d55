package org.waymark.interchange;

import java.util.List;
import java.util.Optional;
import org.waymark.base.Problem;

/**
 * What reading a Twee file gave.
 *
 * @param story empty when the file is none
 * @param problems in the order of their lines
 */
public record TweeReading(Optional<TweeStory> story, List<Problem> problems) {

    public TweeReading {
        problems = List.copyOf(problems);
    }
}
