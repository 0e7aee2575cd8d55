package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.waymark.identity.MutableClock;

/** What somebody without an account may make the server keep. */
@HttpTest
class NewSessionsTest {

    private static final int REFUSED = 429;
    private static final int A_MINUTE = 600;

    private final MutableClock clock;
    private final ServletWebServerApplicationContext server;
    private final int port;

    NewSessionsTest(MutableClock clock, ServletWebServerApplicationContext server, @LocalServerPort int port) {
        this.clock = clock;
        this.server = server;
        this.port = port;
    }

    @BeforeEach
    void letSessionsBeForgotten() {
        clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void whoIsNotSignedInIsForgottenSoon() {
        var browser = from("203.0.113.20");

        browser.get("/sign-in");

        assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(300);
    }

    @Test
    void whoSignsInStaysSignedInForHalfAnHour() {
        var browser = from("203.0.113.21");
        browser.signInToStay("deniz", "waymark-deniz");
        assertThat(session(browser).getMaxInactiveInterval()).isEqualTo(1_800);

        var again = from("203.0.113.21")
                .with(DeviceTokens.COOKIE, browser.cookie(DeviceTokens.COOKIE).orElseThrow());
        again.get("/profile");

        assertThat(session(again).getMaxInactiveInterval()).isEqualTo(1_800);
    }

    @Test
    void oneAddressBeginsNoMoreSessionsThanSoManyAMinute() {
        var early = from("203.0.113.22");
        early.get("/sign-in");
        for (var begun = 1; begun < A_MINUTE; begun++) {
            assertThat(from("203.0.113.22").get("/sign-in").statusCode()).isEqualTo(200);
        }

        var refusal = from("203.0.113.22").get("/sign-in");

        assertThat(refusal.statusCode()).isEqualTo(REFUSED);
        assertThat(refusal.headers().firstValue("Retry-After")).contains("1");
        assertThat(refusal.headers().firstValue("Refresh")).contains("1");
        assertThat(refusal.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(refusal.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(refusal.body()).contains("opens by itself");
        assertThat(from("203.0.113.22").send("POST", "/?v-r=init&location=", "").statusCode())
                .isEqualTo(REFUSED);
        assertThat(from("203.0.113.22")
                        .with("JSESSIONID", "0".repeat(32))
                        .get("/")
                        .statusCode())
                .isEqualTo(REFUSED);
        assertThat(early.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.23").get("/sign-in").statusCode()).isEqualTo(200);

        clock.pass(Duration.ofSeconds(1));
        assertThat(from("203.0.113.22").get("/sign-in").statusCode()).isEqualTo(200);
    }

    @Test
    void whatBeginsNoSessionIsNotCounted() {
        for (var asked = 0; asked < 2 * A_MINUTE; asked++) {
            from("203.0.113.24").get("/api/attempts/none");
        }
        for (var asked = 0; asked < A_MINUTE / 2; asked++) {
            from("203.0.113.24").get("/styles/frame.css");
        }

        for (var begun = 1; begun <= A_MINUTE; begun++) {
            assertThat(from("203.0.113.24").get("/sign-in").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoIsNotSignedInHasFewWindows() {
        var browser = from("203.0.113.25");
        browser.get("/verify");

        for (var window = 0; window < 10; window++) {
            assertThat(browser.get("/?v-r=init&location=verify&query=").statusCode())
                    .isEqualTo(200);
        }

        assertThat(windows(browser)).isBetween(1, 3);
    }

    @Test
    void whoIsSignedInMayHaveMany() {
        var browser = from("203.0.113.27");
        browser.signIn("deniz", "waymark-deniz");
        browser.get("/verify");

        for (var window = 0; window < 10; window++) {
            browser.get("/?v-r=init&location=verify&query=");
        }

        assertThat(windows(browser)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/verify", "/courses/none", "/no-such-page", "/api/line", "/api/pictures/x/y"})
    void nothingBeginsMoreThanOneSession(String path) throws IOException {
        var before = manager().getManager().findSessions().length;

        from("203.0.113.26").get(path);

        assertThat(manager().getManager().findSessions().length - before).isBetween(0, 1);
    }

    private Browser from(String address) {
        return new Browser(port).sending("X-Forwarded-For", address);
    }

    private int windows(Browser browser) {
        HttpSession session = session(browser).getSession();
        var pages = Collections.list(session.getAttributeNames()).stream()
                .map(session::getAttribute)
                .filter(VaadinSession.class::isInstance)
                .map(VaadinSession.class::cast)
                .findAny()
                .orElseThrow();
        pages.lock();
        try {
            return (int) pages.getUIs().stream().filter(ui -> !ui.isClosing()).count();
        } finally {
            pages.unlock();
        }
    }

    private Session session(Browser browser) {
        try {
            return manager()
                    .getManager()
                    .findSession(browser.cookie("JSESSIONID").orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Context manager() {
        var tomcat = ((TomcatWebServer) server.getWebServer()).getTomcat();
        return (Context) tomcat.getHost().findChildren()[0];
    }
}
