package org.waymark.playthrough;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.waymark.content.EditionId;
import org.waymark.identity.UserId;
import org.waymark.scenario.Step;

/**
 * The way somebody went in a scenario: all that decides where they came to, and nothing that they wrote.
 *
 * @param left whether it was left for a new one, without an ending
 * @param steps in order; reasons stand in it as blank ones, and their ratings are left out
 */
public record PlayedWay(
        PlaythroughId id,
        UserId learner,
        EditionId edition,
        Instant startedAt,
        boolean left,
        List<Step> steps,
        Optional<Playthrough.Result> result) {

    public PlayedWay {
        steps = List.copyOf(steps);
    }
}
