package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.Examples.NOON;

import java.time.Duration;
import org.junit.jupiter.api.Test;

public interface AdministratorLinksContract {

    AdministratorLinks links();

    @Test
    default void aLinkIsOpenUntilItExpires() {
        links().keep("hash", NOON.plus(Duration.ofHours(24)));

        assertThat(links().isOpen("hash", NOON)).isTrue();
        assertThat(links().isOpen("hash", NOON.plus(Duration.ofHours(24)))).isFalse();
        assertThat(links().isOpen("HASH", NOON)).isFalse();
    }

    @Test
    default void aLinkIsUsedOnceAndUsesUpTheOthers() {
        links().keep("one", NOON.plus(Duration.ofHours(1)));
        links().keep("two", NOON.plus(Duration.ofHours(1)));

        assertThat(links().use("one", NOON)).isTrue();
        assertThat(links().use("one", NOON)).isFalse();
        assertThat(links().use("two", NOON)).isFalse();
    }

    @Test
    default void anExpiredLinkIsNotUsed() {
        links().keep("one", NOON);

        assertThat(links().use("one", NOON)).isFalse();
    }

    @Test
    default void expiredLinksAreForgotten() {
        links().keep("old", NOON);
        links().keep("young", NOON.plus(Duration.ofHours(1)));

        links().forgetExpired(NOON);

        assertThat(links().isOpen("old", NOON.minus(Duration.ofHours(1)))).isFalse();
        assertThat(links().isOpen("young", NOON)).isTrue();
    }
}
