package org.waymark.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.identity.UserId;

/**
 * How an attempt stands at this moment, for those who watch over a quiz while it is taken.
 *
 * @param answered how many of its items have an answer; all, where it has been handed in and nobody counts any more
 * @param halted whether the staff has stopped its clock
 * @param left how much time there is, or will be when its clock runs again; empty where its time is not limited
 * @param lastSign when its page, or what it sent, was last heard of
 * @param steered the number of the last thing that the staff did to its time; 0 for nothing
 */
public record RunningAttempt(
        String token,
        UserId learner,
        Attempt.State state,
        boolean halted,
        int answered,
        int items,
        Optional<Duration> left,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Instant lastSign,
        int steered) {

    static RunningAttempt of(RunningAttempts.Seen seen, Instant now) {
        var attempt = seen.attempt();
        var items = attempt.items().size();
        return new RunningAttempt(
                attempt.token(),
                attempt.learner(),
                attempt.state(),
                attempt.isHalted(),
                attempt.isFinished() ? items : items - attempt.unanswered().size(),
                items,
                attempt.isFinished() ? Optional.empty() : left(attempt, now),
                attempt.startedAt(),
                attempt.finishedAt(),
                lastSign(seen),
                Helm.last(attempt));
    }

    private static Optional<Duration> left(Attempt attempt, Instant now) {
        return attempt.leftAfterPause()
                .or(() -> attempt.endsAt().map(end -> Duration.between(now, end)))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    /** What the server or the staff does says nothing of the page. */
    private static Instant lastSign(RunningAttempts.Seen seen) {
        var sent = seen.attempt().events().reversed().stream()
                .filter(event -> !event.origin().isServer())
                .findFirst()
                .map(AttemptEvent::receivedAt);
        return Stream.of(sent, seen.seenAt())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(seen.attempt().startedAt());
    }

    /** Whether it goes on and nothing has been heard of its page for a while. */
    public boolean isAway(Instant now) {
        return state != Attempt.State.FINISHED
                && Duration.between(lastSign, now).compareTo(KeepingInTouch.AWAY_AFTER) > 0;
    }

    /** Whether its time is up, so that the server is about to hand it in. */
    public boolean isOver() {
        return state == Attempt.State.OPEN && left.filter(Duration::isZero).isPresent();
    }
}
