package org.waymark.live;

import java.util.List;
import java.util.Optional;

/**
 * A walk as one of the class sees it now.
 *
 * @param splits of the ballots of the present round that are closed, the first one first
 * @param mine what this person has voted for in the open ballot
 */
public record Scene(SharedWalk walk, List<Split> splits, Optional<String> mine) {

    public Scene {
        splits = List.copyOf(splits);
    }
}
