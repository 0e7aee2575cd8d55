package org.waymark.playthrough;

import java.time.Instant;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * What is known of a playthrough without its steps.
 *
 * @param left whether it was left for a new one, without an ending
 * @param result what came of it, once it is over
 */
public record PlaythroughOutline(
        PlaythroughId id,
        String token,
        UserId learner,
        Slug course,
        Slug scenario,
        Instant startedAt,
        boolean left,
        Optional<Playthrough.Result> result) {

    /** As it was at a moment, with the score that it has now; empty where it had not been begun. */
    public Optional<PlaythroughOutline> at(Instant moment) {
        var over = result.filter(it -> !it.at().isAfter(moment));
        return startedAt.isAfter(moment)
                ? Optional.empty()
                : Optional.of(new PlaythroughOutline(id, token, learner, course, scenario, startedAt, left, over));
    }
}
