package org.waymark.progress;

import java.util.Collection;
import java.util.stream.Stream;

/** So many done of so many. */
public record Tally(int done, int all) {

    static Tally of(Collection<? extends ActivityProgress> activities) {
        var done = (int) activities.stream().filter(ActivityProgress::isDone).count();
        return new Tally(done, activities.size());
    }

    static Tally sum(Stream<Tally> tallies) {
        return tallies.reduce(new Tally(0, 0), (a, b) -> new Tally(a.done + b.done, a.all + b.all));
    }
}
