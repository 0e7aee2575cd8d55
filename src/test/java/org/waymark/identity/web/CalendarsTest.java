package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.waymark.assignment.KeepingCalendarLink;
import org.waymark.identity.Accounts;
import org.waymark.identity.MutableClock;
import org.waymark.identity.UserId;
import org.waymark.ui.SiteMap;

/** The private address of a calendar, as a program reads it that has no session. */
@HttpTest
class CalendarsTest {

    private static final int REFUSED = 429;
    private static final int GUESSES_A_MINUTE = 60;

    private final KeepingCalendarLink links;
    private final UserId deniz;
    private final Browser program;
    private final int port;

    CalendarsTest(KeepingCalendarLink links, Accounts accounts, MutableClock clock, @LocalServerPort int port) {
        this.links = links;
        this.deniz = accounts.named("deniz").orElseThrow().id();
        this.port = port;
        this.program = from("203.0.113.40");
        // so many may be read a minute
        clock.pass(Duration.ofMinutes(5));
    }

    @BeforeEach
    void somebodyKeepsLinks() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("deniz", "", "ROLE_LEARNER"));
    }

    @AfterEach
    void leave() {
        links.close(deniz);
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverKnowsItsAddressReadsACalendarThatNobodyKeepsOnTheWay() {
        var response = program.get(address(links.open(deniz)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(header(response, "Content-Type")).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        assertThat(header(response, "Content-Disposition")).contains("waymark.ics");
        assertThat(header(response, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void readingItBeginsNoSession() {
        var address = address(links.open(deniz));

        assertThat(program.get(address).headers().allValues("Set-Cookie")).isEmpty();
        assertThat(program.get(address("nobody-has-this-one-22")).headers().allValues("Set-Cookie"))
                .isEmpty();
        assertThat(program.send("POST", address, "").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void askedForItsHeadItAnswersTheSameWithoutABody() {
        var address = address(links.open(deniz));
        var whole = program.get(address);

        var head = program.send("HEAD", address, "");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var name : new String[] {"Content-Type", "Content-Length", "Content-Disposition", "Cache-Control"}) {
            assertThat(header(head, name)).as(name).isEqualTo(header(whole, name));
        }
        assertThat(head.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(program.send("HEAD", address("nobody-has-this-one-22"), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAddressThatWasClosedOrMadeAnewIsLikeOneThatNeverWas() {
        var first = links.open(deniz);
        var second = links.renew(deniz);
        assertThat(program.get(address(first)).statusCode()).isEqualTo(404);
        assertThat(program.get(address(second)).statusCode()).isEqualTo(200);

        links.close(deniz);

        var closed = program.get(address(second));
        var unknown = program.get(address("nobody-has-this-one-22"));
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(closed.body()).isEqualTo(unknown.body());
        assertThat(header(closed, "Cache-Control")).isEqualTo("no-store");
        assertThat(closed.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void nothingElseCanBeDoneThere(String method) {
        var address = address(links.open(deniz));

        assertThat(program.send(method, address, "").statusCode()).isEqualTo(404);
        assertThat(program.get(address).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/api/calendars/", "/api/calendars/x/y.ics", "/api/calendars/.ics", "/api/calendars/x"})
    void whatIsNoAddressOfACalendarIsNotThere(String path) {
        assertThat(program.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whoGuessesAddressesIsToldToWaitAndNobodyElseIs() {
        var token = links.open(deniz);
        var guesser = from("203.0.113.41");
        for (var guess = 0; guess < GUESSES_A_MINUTE; guess++) {
            assertThat(guesser.get(address("guess-" + guess)).statusCode()).isEqualTo(404);
        }

        var refusal = guesser.get(address("another-guess"));

        assertThat(refusal.statusCode()).isEqualTo(REFUSED);
        assertThat(Integer.parseInt(header(refusal, "Retry-After"))).isBetween(1, 60);
        assertThat(program.get(address(token)).statusCode()).isEqualTo(200);
    }

    private Browser from(String network) {
        return new Browser(port).sending("X-Forwarded-For", network);
    }

    private static String address(String token) {
        return "/" + SiteMap.CALENDAR_FEED.replace("{token}", token);
    }

    private static String header(HttpResponse<String> response, String name) {
        return String.join(" // ", response.headers().allValues(name));
    }
}
