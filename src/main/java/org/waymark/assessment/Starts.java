package org.waymark.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.waymark.identity.TooManyTries;
import org.waymark.identity.TriesPerMinute;
import org.waymark.identity.UserId;

/** How often a learner may start an attempt: often enough for people, too seldom for copying a bank of items. */
@Component
public class Starts {

    private static final Logger log = LoggerFactory.getLogger(Starts.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int KEPT = 100_000;

    private final Cache<UserId, Boolean> told =
            Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(MINUTE).build();
    private final TriesPerMinute<UserId> starts;

    public Starts(@Value("${waymark.attempts.starts-per-minute:20}") int perMinute, Clock clock) {
        starts = new TriesPerMinute<>(perMinute, clock);
    }

    /** Takes one start; the reason where there is none left. */
    Optional<Refusal> take(UserId learner) {
        try {
            starts.take(learner);
            return Optional.empty();
        } catch (TooManyTries tooMany) {
            tell(learner);
            return Optional.of(new Refusal.TooFast(tooMany.pause()));
        }
    }

    /** Once a minute for each learner, however often they are refused. */
    private void tell(UserId learner) {
        if (told.asMap().putIfAbsent(learner, true) == null) {
            log.warn("learner {} starts attempts faster than anybody takes a quiz", learner.value());
        }
    }
}
