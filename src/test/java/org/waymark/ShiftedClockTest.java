package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ShiftedClockTest {

    private static final Instant PRESENT = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant PAST = Instant.parse("2026-11-02T08:00:00Z");

    private final ShiftedClock clock = new ShiftedClock(Clock.fixed(PRESENT, ZoneOffset.UTC));

    @Test
    void itIsThatMomentOnlyWhileSomethingIsDone() {
        assertThat(clock.at(PAST, clock::instant)).isEqualTo(PAST);
        assertThat(clock.at(PAST, () -> clock.at(PAST.plusSeconds(1), clock::instant)))
                .isEqualTo(PAST.plusSeconds(1));
        assertThat(clock.instant()).isEqualTo(PRESENT);
    }

    @Test
    void othersHaveTheTimeThatItIs() {
        var elsewhere = new AtomicReference<Instant>();

        clock.at(PAST, () -> {
            var other = Thread.ofVirtual().start(() -> elsewhere.set(clock.instant()));
            return joined(other);
        });

        assertThat(elsewhere).hasValue(PRESENT);
    }

    private static Thread joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return thread;
    }

    @Test
    void inAnotherZoneItIsTheSameClock() {
        var baku = clock.withZone(ZoneId.of("Asia/Baku"));

        assertThat(baku.getZone()).isEqualTo(ZoneId.of("Asia/Baku"));
        assertThat(clock.at(PAST, baku::instant)).isEqualTo(PAST);
    }
}
