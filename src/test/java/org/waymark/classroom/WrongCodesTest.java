package org.waymark.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.identity.MutableClock;

class WrongCodesTest {

    private final MutableClock clock = new MutableClock();
    private final WrongCodes wrong = new WrongCodes(clock);

    private long toldAmong(int codes) {
        return IntStream.range(0, codes).filter(_ -> wrong.areMany()).count();
    }

    @Test
    void aHundredAMinuteAreNotWorthALine() {
        for (var minute = 0; minute < 3; minute++) {
            assertThat(toldAmong(100)).isZero();
            clock.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void moreAreToldOnceAMinute() {
        assertThat(toldAmong(500)).isEqualTo(1);
        clock.pass(Duration.ofSeconds(59));
        assertThat(toldAmong(500)).isZero();
        clock.pass(Duration.ofSeconds(1));
        assertThat(toldAmong(100)).isZero();
        assertThat(toldAmong(1)).isEqualTo(1);
    }
}
