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
        Optional<Playthrough.Result> result) {}
