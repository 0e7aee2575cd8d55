package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.web.Browser.target;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.identity.MutableClock;

@HttpTest
class LimitingTest {

    private static final int REFUSED = 429;

    private final MutableClock clock;
    private final Browser browser;
    private final int port;

    LimitingTest(MutableClock clock, @LocalServerPort int port) {
        this.clock = clock;
        this.port = port;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void letTriesBeForgotten() {
        clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void theEleventhTryInAMinuteIsRefusedEvenWithTheRightPassword() {
        for (var tried = 1; tried <= 10; tried++) {
            assertThat(target(browser.signIn("deniz", "guess " + tried))).isEqualTo("/sign-in?error");
        }

        var refusal = browser.signIn("deniz", "waymark-deniz");

        assertThat(refusal.statusCode()).isEqualTo(REFUSED);
        assertThat(refusal.headers().firstValue("Retry-After")).contains("6");
        assertThat(refusal.headers().firstValue("Refresh")).contains("0; url=/sign-in?later=6");
        assertThat(refusal.body()).isEqualTo("Too many tries in a short time. You can try again in 6 seconds.");
        assertThat(target(new Browser(port).signIn("leyla", "waymark-leyla"))).isEqualTo("/");
    }

    @Test
    void afterThePauseThatWasNamedTheRightPasswordWorks() {
        for (var tried = 1; tried <= 10; tried++) {
            browser.signIn("deniz", "guess " + tried);
        }

        clock.pass(Duration.ofSeconds(5));
        assertThat(browser.signIn("deniz", "waymark-deniz").statusCode()).isEqualTo(REFUSED);
        clock.pass(Duration.ofSeconds(1));

        assertThat(target(browser.signIn("deniz", "waymark-deniz"))).isEqualTo("/");
    }

    @Test
    void anUnknownNameIsLimitedLikeAKnownOne() {
        for (var tried = 1; tried <= 10; tried++) {
            browser.signIn("nobody", "guess " + tried);
        }

        assertThat(browser.signIn("NOBODY", "guess").statusCode()).isEqualTo(REFUSED);
    }

    @Test
    void oneAddressTriesNoMoreThanSixtyTimesAMinuteWhateverTheNames() {
        for (var tried = 1; tried <= 60; tried++) {
            assertThat(from("203.0.113.7").signIn("name" + tried, "guess").statusCode())
                    .isEqualTo(302);
        }

        assertThat(from("203.0.113.7").signIn("deniz", "waymark-deniz").statusCode())
                .isEqualTo(REFUSED);
        assertThat(target(from("203.0.113.8").signIn("deniz", "waymark-deniz"))).isEqualTo("/");
    }

    @Test
    void madeUpDevicesAreLimitedToo() {
        var device = "A".repeat(22) + "." + "B".repeat(22);
        for (var tried = 1; tried <= 60; tried++) {
            from("203.0.113.9").with(DeviceTokens.COOKIE, device).get("/profile");
        }

        HttpResponse<String> next = from("203.0.113.9").signIn("deniz", "waymark-deniz");

        assertThat(next.statusCode()).isEqualTo(REFUSED);
    }

    private Browser from(String address) {
        return new Browser(port).sending("X-Forwarded-For", address);
    }
}
