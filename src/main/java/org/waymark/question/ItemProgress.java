package org.waymark.question;

import java.util.Optional;

/**
 * Where a learner stands with an item.
 *
 * @param current the response that stands now
 * @param outcome what marking says of it; that it is blank or cannot be read is no secret, the rest is one until {@code told}
 * @param credit what the item would contribute if the attempt were handed in now: a response not yet checked counts as checked
 * @param over whether no further response is taken
 * @param told whether the learner has been told what marking says of the current response; the key is told when it is over
 * @param triesUsed how often it was checked
 * @param triesLeft how often it can still be checked, where that is limited
 * @param hintsShown how many of the hints the learner has seen
 */
public record ItemProgress(
        Response current,
        Outcome outcome,
        Credit credit,
        boolean over,
        boolean told,
        int triesUsed,
        Optional<Integer> triesLeft,
        int hintsShown) {}
