package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TriesTest {

    private final MutableClock clock = new MutableClock();
    private final Tries tries = new Tries(3, 6, clock);

    @Test
    void aFullMinuteGivesBackAllTries() {
        exhaust("ada");

        clock.pass(Duration.ofMinutes(1));

        exhaust("ada");
    }

    @Test
    void thePauseNamedIsTheShortestThatHelps() {
        exhaust("ada");
        clock.pass(Duration.ofMillis(1_500));

        assertThatThrownBy(() -> tries.take("ada", "192.0.2.1"))
                .asInstanceOf(type(TooManyTries.class))
                .extracting(TooManyTries::pause)
                .isEqualTo(Duration.ofSeconds(19));
        clock.pass(Duration.ofMillis(18_500));
        tries.take("ada", "192.0.2.2");
    }

    @Test
    void aNameInAnotherCaseIsTheSameName() {
        exhaust("Işıl");

        assertThatThrownBy(() -> tries.take("işil".replace("ş", "Ş"), "192.0.2.9"))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void aRightSecretIsNoGuess() {
        for (var i = 0; i < 100; i++) {
            tries.take("ada", "192.0.2.1");
            tries.giveBack("ada", "192.0.2.1");
        }

        exhaust("ada");
    }

    @Test
    void givingBackNeverGivesMoreThanThereWas() {
        tries.giveBack("ada", "192.0.2.1");

        exhaust("ada");
    }

    @Test
    void oneNetworkOfTheSixthVersionIsOneAddress() {
        for (var i = 0; i < 6; i++) {
            tries.take("name" + i, "2001:db8:1:2::" + i);
        }

        assertThatThrownBy(() -> tries.take("other", "2001:db8:1:2:ffff::1")).isInstanceOf(TooManyTries.class);
        tries.take("other", "2001:db8:1:3::1");
    }

    @Test
    void endlessNamesTakeNoEndlessMemory() {
        for (var i = 0; i < 3; i++) {
            tries.take("x".repeat(1_000 + i), "192.0.2." + i);
        }

        assertThatThrownBy(() -> tries.take("y".repeat(1_000), "192.0.2.200")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aClockThatGoesBackGivesNothing() {
        exhaust("ada");

        clock.pass(Duration.ofHours(-1));

        assertThatThrownBy(() -> tries.take("ada", "192.0.2.77")).isInstanceOf(TooManyTries.class);
    }

    private void exhaust(String name) {
        for (var i = 1; i <= 3; i++) {
            tries.take(name, "192.0.2." + i);
        }
        assertThatThrownBy(() -> tries.take(name, "192.0.2.100")).isInstanceOf(TooManyTries.class);
    }
}
