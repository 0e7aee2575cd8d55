package org.waymark.ui.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Timeout(60)
class StandingInLineTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Line line = new Line(1, System::nanoTime);
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aPageIsMadeAtOnceWhileThereIsRoom() throws Exception {
        var chain = new MockFilterChain();

        filter(HOUR).doFilter(page("/courses"), response, chain);

        assertThat(chain.getRequest()).isNotNull();
        assertThat(line.placeAtTheEnd()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/attempts/abc/events", "/api/line", "/VAADIN/build/indexhtml.js", "/styles/tokens.css"})
    void savesAndFilesNeverWait(String path) throws Exception {
        line.enter("somebody else");
        var chain = new MockFilterChain();

        filter(HOUR).doFilter(page(path), response, chain);

        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"tr, Sıradaki yeriniz: 1.", "az, Növbədə yeriniz: 1.", "en, You are number 1 in the line."})
    void whoWouldWaitForLongIsToldSoInTheirLanguageAndAskedToStay(String language, String sentence) throws Exception {
        line.enter("somebody else");
        var request = page("/courses");
        request.addPreferredLocale(Locale.of(language));
        var chain = new MockFilterChain();

        filter(Duration.ZERO).doFilter(request, response, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString())
                .contains("lang=\"" + language + "\"")
                .contains(sentence);
        assertThat(response.getHeader("Refresh")).isEqualTo("1");
        assertThat(response.getCookie("in-line")).isNotNull();
    }

    @Test
    void whoHasBeenToldWaitsForTheirTurnAndGetsThePage() throws Exception {
        var inside = line.enter("somebody else");
        var request = page("/courses");
        request.setCookies(new Cookie("in-line", "1"));
        request.setRequestedSessionId("mine");
        var chain = new MockFilterChain();
        var waiting = CompletableFuture.runAsync(() -> run(filter(Duration.ZERO), request, chain));
        awaitPlace("mine");

        inside.close();
        waiting.join();

        assertThat(chain.getRequest()).isNotNull();
        assertThat(response.getCookie("in-line").getMaxAge()).isZero();
    }

    @Test
    void aPressWaitsForItsTurnHoweverLongItTakes() throws Exception {
        var inside = line.enter("somebody else");
        var press = new MockHttpServletRequest("POST", "/");
        press.setQueryString("v-r=uidl&v-uiId=0");
        press.setRequestedSessionId("mine");
        var chain = new MockFilterChain();
        var waiting = CompletableFuture.runAsync(() -> run(filter(Duration.ZERO), press, chain));
        awaitPlace("mine");

        inside.close();
        waiting.join();

        assertThat(chain.getRequest()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /?%76-r=uidl&v-r=push&v-uiId=0",
                "POST /?v-r=heartbeat&%76-r=uidl",
                "POST /?v-r=heartbeat&v-r=uidl",
                "POST /?v-r=heartbeat&v%2Dr=init",
                "POST /?v-r=push&v-uiId=0",
                "GET /?v-r=heartbeat",
                "GET /sign-in?v-r=heartbeat",
                "POST /sign-in?v-r=heartbeat",
                "POST /sign-in?v-r=push",
                "POST /VAADIN/push?v-r=push&v-uiId=0",
                "GET /VAADIN/push?v-r=push&%76-r=init",
                "GET /VAADIN/push?%76-r=init&v-r=push",
                "POST /?v-r=%zz",
                "POST /VAADIN/build/any.js?v-r=uidl",
                "POST /VAADIN/build/any.js",
                "GET /VAADIN/build/any.js?v-r=init",
                "GET /VAADIN/build/any.js?%76-r=init",
                "GET /VAADIN/dynamic/resource/0/abc/record.pdf",
                "GET /VAADIN/%64ynamic/resource/0/abc/record.pdf",
                "GET /VAADIN//dynamic/resource/0/abc/record.pdf",
                "GET /VAADIN/build/../dynamic/resource/0/abc/record.pdf",
                "GET /VAADIN/%zz",
                "POST /api/any?v-r=uidl",
                "POST /styles/tokens.css",
            })
    void whateverVaadinTakesForWorkWaitsHoweverItIsWritten(String request) throws Exception {
        assertThat(waits(request(request))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void aFormMayHoldParametersAndWaits(String type) throws Exception {
        var request = request("POST /api/any");
        request.setContentType(type);

        assertThat(waits(request)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /?v-r=heartbeat&v-uiId=0",
                "GET /api/line",
                "POST /api/attempts/abc/events",
                "GET /VAADIN/build/indexhtml.js?v=1",
                "HEAD /styles/tokens.css",
                "GET /sw.js",
                "GET /VAADIN/push?v-r=push&v-uiId=0&v-pushId=abc",
            })
    void whatCostsNextToNothingGoesPastTheLine(String request) throws Exception {
        assertThat(waits(request(request))).isFalse();
    }

    @Test
    void aSessionThatIsNotThereIsNobodys() throws Exception {
        line.enter("somebody else");
        var request = page("/courses");
        request.setRequestedSessionId("mine");
        request.setRequestedSessionIdValid(false);
        Thread.startVirtualThread(() -> run(filter(HOUR), request, new MockFilterChain()));

        while (line.placeAtTheEnd().map(Line.Place::number).orElse(0) < 2) {
            Thread.onSpinWait();
        }

        assertThat(line.placeOf("mine")).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void whoStandsInTheLineOftenEnoughIsAskedToComeBack() throws Exception {
        line.enter("somebody else");
        for (var i = 1; i <= 8; i++) {
            var each = page("/courses");
            each.setRequestedSessionId("mine");
            Thread.startVirtualThread(() -> run(filter(HOUR), each, new MockFilterChain()));
            while (line.placeAtTheEnd().map(Line.Place::number).orElse(0) <= i) {
                Thread.onSpinWait();
            }
        }
        var request = page("/courses");
        request.setRequestedSessionId("mine");
        var press = request("POST /?v-r=uidl&v-uiId=0");
        press.setRequestedSessionId("mine");
        var refused = new MockHttpServletResponse();
        var chain = new MockFilterChain();

        filter(HOUR).doFilter(request, response, chain);
        filter(HOUR).doFilter(press, refused, chain);

        assertThat(chain.getRequest()).isNull();
        assertThat(response.getHeader("Refresh")).isEqualTo("1");
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void whoeverTakesTooLongKeepsNobodyOut() throws Exception {
        var inside = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(
                () -> run(new StandingInLine(line, words(), Duration.ofMillis(1), HOUR), page("/slow"), (_, _) -> {
                    inside.countDown();
                    await(end);
                }));
        inside.await();
        var chain = new MockFilterChain();

        filter(HOUR).doFilter(page("/courses"), response, chain);

        assertThat(chain.getRequest()).isNotNull();
        end.countDown();
        slow.join();
    }

    @Test
    void aFailureGivesThePlaceBack() {
        FilterChain failing = (_, _) -> {
            throw new IllegalStateException("broken on purpose");
        };

        assertThat(CompletableFuture.runAsync(() -> run(filter(HOUR), page("/courses"), failing)))
                .failsWithin(HOUR);

        assertThat(line.placeAtTheEnd()).isEmpty();
    }

    /** Whether it waits while somebody else is inside; it is let in in the end. */
    private boolean waits(MockHttpServletRequest request) throws Exception {
        var inside = line.enter("somebody else");
        request.setRequestedSessionId("mine");
        var chain = new MockFilterChain();
        var running = CompletableFuture.runAsync(() -> run(filter(HOUR), request, chain));
        while (line.placeOf("mine").isEmpty() && !running.isDone()) {
            Thread.onSpinWait();
        }
        var waited = !running.isDone();
        inside.close();
        running.join();
        assertThat(chain.getRequest()).isNotNull();
        return waited;
    }

    private static MockHttpServletRequest request(String methodAndAddress) {
        var parts = methodAndAddress.split(" ", 2);
        var address = parts[1].split("\\?", 2);
        var request = new MockHttpServletRequest(parts[0], address[0]);
        request.setQueryString(address.length == 2 ? address[1] : null);
        return request;
    }

    private StandingInLine filter(Duration silentWait) {
        return new StandingInLine(line, words(), HOUR, silentWait);
    }

    private static MockHttpServletRequest page(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("Sec-Fetch-Dest", "document");
        return request;
    }

    private void run(StandingInLine filter, MockHttpServletRequest request, FilterChain chain) {
        try {
            filter.doFilter(request, response, chain);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitPlace(String who) {
        while (line.placeOf(who).isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static WaitingPage words() {
        return new WaitingPage(new Bundle());
    }

    /** The words of the frame as the program has them. */
    private static final class Bundle implements I18NProvider {

        private static final long serialVersionUID = 1;

        @Override
        public List<Locale> getProvidedLocales() {
            return Arrays.asList(Locale.of("tr"), Locale.of("az"), Locale.of("en"));
        }

        @Override
        public String getTranslation(String key, Locale locale, Object... parameters) {
            var bundle = ResourceBundle.getBundle(
                    "i18n/ui",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(key), locale).format(parameters);
        }
    }
}
