package org.waymark.assessment;

import java.time.Instant;
import java.util.Optional;
import org.waymark.base.Slug;
import org.waymark.identity.UserId;

/**
 * What is known of an attempt without its items and events.
 *
 * @param closes when it had to end by the terms with which it began
 * @param done empty until it is handed in
 */
public record AttemptOutline(
        AttemptId id,
        String token,
        UserId learner,
        Slug course,
        Slug quiz,
        Instant startedAt,
        Optional<Instant> closes,
        Optional<Done> done) {

    /**
     * What came of it, with the mark that it has now.
     *
     * @param endedAt when the work on it ended: when it was handed in, or when its time was up
     */
    public record Done(Attempt.Result result, Instant endedAt) {}

    /** As it was at a moment, with the mark that it has now; empty where it had not been started. */
    public Optional<AttemptOutline> at(Instant moment) {
        var handedIn = done.filter(it -> !it.result().finishedAt().isAfter(moment));
        return startedAt.isAfter(moment)
                ? Optional.empty()
                : Optional.of(new AttemptOutline(id, token, learner, course, quiz, startedAt, closes, handedIn));
    }
}
