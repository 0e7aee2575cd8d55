package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.identity.web.Browser.target;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.base.jdbc.Columns;
import org.waymark.identity.Accounts;
import org.waymark.identity.IssuedPassword;
import org.waymark.identity.IssuingPasswords;
import org.waymark.identity.MutableClock;
import org.waymark.identity.NewAccount;
import org.waymark.identity.UserId;
import org.waymark.identity.UserName;

@HttpTest
class FirstPasswordFirstTest {

    private static final Duration LONG = Duration.ofMinutes(16);

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final MutableClock clock;
    private final int port;
    private final IssuedPassword issued;
    private final String userName = "card." + UUID.randomUUID();
    private final UserId id = new UserId(UUID.randomUUID());

    FirstPasswordFirstTest(
            Accounts accounts,
            JdbcClient jdbc,
            IssuingPasswords issuing,
            MutableClock clock,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
        this.port = port;
        this.issued = issuing.issue();
    }

    @BeforeEach
    void openAnAccount() {
        clock.pass(Duration.ofMinutes(5));
        accounts.openAll(List.of(new NewAccount(id, new UserName(userName), "Ada Ay", issued.hash())), clock.instant());
    }

    private Browser withCard() {
        var browser = new Browser(port);
        assertThat(target(browser.signInToStay(userName, issued.password().value())))
                .isEqualTo("/first-password");
        return browser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/profile",
                "/courses/any",
                "/my-classes",
                "/attempts/any",
                "/marking",
                "/join/ABC",
                "/no-such-page"
            })
    void everyPageLeadsToChoosingAPassword(String path) {
        assertThat(target(withCard().get(path))).isEqualTo("/first-password");
    }

    @Test
    void nothingElseIsOpen() {
        var browser = withCard();

        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.get("/api/scenarios/any/any/en.twee").statusCode()).isEqualTo(401);
        assertThat(browser.cookie(DeviceTokens.COOKIE)).isEmpty();
        assertThat(browser.get("/first-password").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeviceThatWasRememberedBeforeIsNoWayAround() {
        accounts.keepPasswordHash(id, issued.hash());
        var browser = new Browser(port);
        browser.signInToStay(userName, issued.password().value());
        var device = browser.cookie(DeviceTokens.COOKIE).orElseThrow();
        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isTrue();

        jdbc.sql("update account set must_change_password = true where id = :id")
                .param("id", Columns.bytes(id.value()))
                .update();

        assertThat(new Browser(port).with(DeviceTokens.COOKIE, device).isSignedIn())
                .isFalse();
    }

    @Test
    void onceChosenOneBeginsWithOnesClasses() {
        var browser = withCard();
        accounts.replaceFirstPasswordHash(id, issued.hash(), issued.hash());

        assertThat(target(browser.signIn(userName, issued.password().value()))).isEqualTo("/");
        assertThat(target(browser.get("/"))).isEqualTo("/my-classes");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void whoWaitsTooLongIsAVisitorAgain() {
        var browser = withCard();
        clock.pass(LONG);

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(target(browser.get("/profile"))).isEqualTo("/sign-in");
    }

    @Test
    void whoeverWasSignedInOnThisBrowserNoLongerIs() {
        var browser = new Browser(port);
        browser.signIn("deniz", "waymark-deniz");
        browser.signIn(userName, issued.password().value());

        assertThat(target(browser.get("/profile"))).isEqualTo("/first-password");
    }
}
