package org.waymark.progress;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.waymark.assessment.Taking;
import org.waymark.content.Library;
import org.waymark.content.LibraryOf;
import org.waymark.content.ReadingLessons;
import org.waymark.content.ScenarioCourse;
import org.waymark.playthrough.Playing;

/** The services by which learners do things, and the one that listens; where things are kept comes from elsewhere. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ReadingLessons.class, Taking.class, Playing.class, TrackingProgress.class})
public class Doing {

    @Bean
    Library library() {
        return new LibraryOf(ScenarioCourse.edition());
    }

    @Bean
    Clock clock() {
        return new Ticking();
    }

    /** Seven seconds and a bit pass whenever somebody looks. */
    private static final class Ticking extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(org.waymark.progress.Examples.NOON);

        @Override
        public Instant instant() {
            return now.updateAndGet(it -> it.plus(Duration.ofNanos(7_000_003_000L)));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
