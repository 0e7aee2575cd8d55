package org.waymark;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everybody asks for the time: UTC, in microseconds, because that is what the databases keep. */
@Configuration
class ClockConfiguration {

    @Bean
    ShiftedClock clock() {
        return new ShiftedClock(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)));
    }
}
