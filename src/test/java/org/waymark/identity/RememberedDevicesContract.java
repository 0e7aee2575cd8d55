package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.Examples.NOON;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface RememberedDevicesContract {

    RememberedDevices devices();

    /** Accounts that these devices may belong to. */
    Accounts owners();

    @Test
    default void aDeviceIsRememberedByItsSeriesInThatVeryCase() {
        var device = device("Series-1", Examples.nermin(), NOON);

        devices().keep(device);

        assertThat(devices().find("Series-1")).contains(device);
        assertThat(devices().find("series-1")).isEmpty();
    }

    @Test
    default void oneDeviceIsForgottenAlone() {
        devices().keep(device("one", Examples.nermin(), NOON));
        devices().keep(device("two", Examples.nermin(), NOON));

        devices().forget("one");

        assertThat(devices().find("one")).isEmpty();
        assertThat(devices().find("two")).isPresent();
    }

    @Test
    default void allDevicesOfAnAccountAreForgottenAndNoOthers() {
        devices().keep(device("one", Examples.nermin(), NOON));
        devices().keep(device("two", Examples.nermin(), NOON));
        devices().keep(device("three", Examples.ada(), NOON));

        devices().forgetAllOf(Examples.nermin().id());

        assertThat(devices().find("one")).isEmpty();
        assertThat(devices().find("two")).isEmpty();
        assertThat(devices().find("three")).isPresent();
    }

    @Test
    default void whatHasExpiredIsForgotten() {
        devices().keep(device("old", Examples.nermin(), NOON));
        devices().keep(device("young", Examples.nermin(), NOON.plus(Duration.ofNanos(1_000))));

        devices().forgetExpired(NOON);

        assertThat(devices().find("old")).isEmpty();
        assertThat(devices().find("young")).isPresent();
    }

    private RememberedDevice device(String series, Account owner, Instant expiresAt) {
        if (owners().find(owner.id()).isEmpty()) {
            owners().open(owner, NOON);
        }
        return new RememberedDevice(series, owner.id(), "hash", expiresAt);
    }
}
