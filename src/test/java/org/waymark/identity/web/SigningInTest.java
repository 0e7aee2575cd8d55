package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.web.Browser.target;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.identity.MutableClock;

@HttpTest
class SigningInTest {

    private static final String SESSION = "JSESSIONID";
    private static final String DESTINATION = "REDIRECT_URI";

    private final MutableClock clock;
    private final Browser browser;
    private final int port;

    SigningInTest(MutableClock clock, @LocalServerPort int port) {
        this.clock = clock;
        this.port = port;
        this.browser = new Browser(port);
    }

    @BeforeEach
    void letTriesBeForgotten() {
        clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void theRightPasswordOpensThePagesOfAnAccountUnderANewSessionId() {
        browser.get("/profile");
        browser.get("/sign-in");
        var before = browser.cookie(SESSION);

        assertThat(target(browser.signIn("deniz", "waymark-deniz"))).isEqualTo("/profile");

        assertThat(browser.cookie(SESSION)).isPresent().isNotEqualTo(before);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(new Browser(port).with(SESSION, before.orElseThrow()).isSignedIn())
                .isFalse();
    }

    @Test
    void whereAVisitorWantedToGoOutlivesTheSession() {
        browser.get("/profile?from=mail");
        var later =
                new Browser(port).with(DESTINATION, browser.cookie(DESTINATION).orElseThrow());

        assertThat(target(later.signIn("deniz", "waymark-deniz"))).isEqualTo("/profile?from=mail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//elsewhere.example/",
                "https://elsewhere.example/",
                "/\\elsewhere.example",
                "",
                "\r\nA: b",
                "/%"
            })
    void nobodyIsLedElsewhereOnceSignedIn(String path) {
        var planted = Base64.getEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8));

        var answer = browser.with(DESTINATION, planted).signIn("deniz", "waymark-deniz");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("http://127.0.0.1:" + port + "/");
    }

    @Test
    void theSessionCookieIsForThisServerAlone() {
        var plain = browser.signIn("deniz", "waymark-deniz").headers().allValues("Set-Cookie");
        var encrypted = new Browser(port)
                .overHttps()
                .signIn("deniz", "waymark-deniz")
                .headers()
                .allValues("Set-Cookie");

        assertThat(plain)
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(encrypted).singleElement().asString().contains("HttpOnly", "SameSite=Lax", "Secure");
    }

    @Test
    void theUserNameIsTakenInAnyCaseAndThePasswordIsNot() {
        assertThat(target(browser.signIn("DENİZ", "waymark-deniz"))).isEqualTo("/");
        assertThat(target(browser.signIn("deniz", "Waymark-deniz"))).isEqualTo("/sign-in?error");
        assertThat(target(browser.signIn("deniz", "waymark-deniz "))).isEqualTo("/sign-in?error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "' or '1'='1", "deniz'--", "den\u0000iz", "\r\nSet-Cookie: a=b", "${7*7}"})
    void anUnknownNameGetsTheAnswerOfAWrongPassword(String name) {
        var unknown = browser.signIn(name, "waymark-deniz");
        var wrong = browser.signIn("deniz", "something else");

        assertThat(target(unknown)).isEqualTo("/sign-in?error").isEqualTo(target(wrong));
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(unknown.headers().map().keySet())
                .containsAll(wrong.headers().map().keySet());
    }

    @Test
    void endlessNamesAndPasswordsAreRefusedLikeOthers() {
        assertThat(target(browser.signIn("x".repeat(10_000), "waymark-deniz"))).isEqualTo("/sign-in?error");
        assertThat(target(browser.signIn("deniz", "x".repeat(10_000)))).isEqualTo("/sign-in?error");
    }

    @Test
    void signingOutEndsTheSessionAndClearsTheDevice() {
        browser.overHttps().signInToStay("deniz", "waymark-deniz");
        var session = browser.cookie(SESSION).orElseThrow();
        var device = browser.cookie(DeviceTokens.COOKIE).orElseThrow();

        var response = browser.signOut();

        assertThat(target(response)).isEqualTo("/");
        assertThat(response.headers().firstValue("Clear-Site-Data")).contains("\"cache\"");
        assertThat(new Browser(port).with(SESSION, session).isSignedIn()).isFalse();
        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isFalse();
    }

    @Test
    void signingOutNeedsAPostFromOurOwnPage() {
        browser.signIn("deniz", "waymark-deniz");

        browser.get("/sign-out");
        assertThat(target(browser.post("/sign-out", Map.of("_csrf", "made up"))))
                .isEqualTo("/profile");

        assertThat(browser.isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void aPageOfAnotherSiteSignsNobodyIn(String site) {
        var response = browser.sending("Sec-Fetch-Site", site).signIn("deniz", "waymark-deniz");

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionEndsTwelveHoursAfterSigningInHoweverBusyItIs() {
        browser.signIn("deniz", "waymark-deniz");
        for (var hour = 0; hour < 12; hour++) {
            clock.pass(Duration.ofHours(1));
            assertThat(browser.isSignedIn()).isTrue();
        }

        clock.pass(Duration.ofSeconds(1));

        assertThat(target(browser.get("/profile"))).isEqualTo("/sign-in");
    }

    @Test
    void aRememberedDeviceIsSignedInWithoutASession() {
        var response = browser.overHttps().signInToStay("deniz", "waymark-deniz");
        var device = browser.cookie(DeviceTokens.COOKIE).orElseThrow();

        assertThat(response.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(DeviceTokens.COOKIE))
                .singleElement()
                .asString()
                .contains("Max-Age=1209600", "HttpOnly", "Secure", "SameSite=Lax", "Path=/");
        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isTrue();
        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isTrue();
    }

    @Test
    void aDeviceIsForgottenAfterFourteenDays() {
        browser.signInToStay("deniz", "waymark-deniz");
        var device = browser.cookie(DeviceTokens.COOKIE).orElseThrow();

        clock.pass(Duration.ofDays(14));

        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isFalse();
    }

    @Test
    void aDeviceIsNotRememberedUnlessThatIsWished() {
        browser.signIn("deniz", "waymark-deniz");

        assertThat(browser.cookie(DeviceTokens.COOKIE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a.b", "AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA", "'%20or%201=1", "..."})
    void aMadeUpDeviceIsNobodys(String value) {
        assertThat(browser.with(DeviceTokens.COOKIE, value).isSignedIn()).isFalse();
    }
}
