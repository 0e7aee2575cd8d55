package org.waymark.playthrough;

import java.math.BigDecimal;
import java.time.Instant;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/** A playthrough has come to an ending, or its score has changed since. */
public record PlaythroughFinished(
        PlaythroughId playthrough,
        UserId learner,
        Slug course,
        Slug scenario,
        BigDecimal score,
        boolean passed,
        Instant at) {

    /** What is announced of a playthrough that is over. */
    public static PlaythroughFinished of(Playthrough playthrough) {
        var result = playthrough.result().orElseThrow();
        return new PlaythroughFinished(
                playthrough.id(),
                playthrough.learner(),
                playthrough.course(),
                playthrough.scenario(),
                result.score(),
                result.passed(),
                result.at());
    }
}
