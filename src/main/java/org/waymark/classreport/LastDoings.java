package org.waymark.classreport;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.assessment.AttemptFigures;
import org.waymark.classroom.LastSeen;
import org.waymark.content.ReadingFigures;
import org.waymark.identity.UserId;
import org.waymark.playthrough.PlaythroughFigures;

/**
 * When learners last learned something, in three statements: read a section or looked at one again, did something at a quiz, took a step in
 * a scenario, in whatever course. Having signed in is not learning and is not kept; what the staff or the clock did is not theirs.
 */
@Component
class LastDoings implements LastSeen {

    private final ReadingFigures reading;
    private final AttemptFigures attempts;
    private final PlaythroughFigures playthroughs;

    LastDoings(ReadingFigures reading, AttemptFigures attempts, PlaythroughFigures playthroughs) {
        this.reading = reading;
        this.attempts = attempts;
        this.playthroughs = playthroughs;
    }

    @Override
    public Map<UserId, Instant> of(Collection<UserId> learners) {
        var latest = new HashMap<UserId, Instant>();
        Stream.of(reading.lastReading(learners), attempts.lastDoing(learners), playthroughs.lastStep(learners))
                .forEach(some -> some.forEach(
                        (learner, at) -> latest.merge(learner, at, (one, other) -> one.isAfter(other) ? one : other)));
        return latest;
    }
}
