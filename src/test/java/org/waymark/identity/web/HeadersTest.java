package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([\\w-]{22})'");

    private final Browser browser;

    HeadersTest(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/profile",
                "/no-such-page",
                "/styles/frame.css",
                "/api/nothing",
                "/actuator",
                "/error"
            })
    void everyResponseSaysHowItMayBeUsed(String path) {
        var response = browser.get(path);

        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=()");
        assertThat(header(response, "Content-Security-Policy"))
                .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri")
                .doesNotContain("script-src 'unsafe-inline'");
        assertThat(response.headers().map()).doesNotContainKeys("strict-transport-security", "server", "x-powered-by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/profile", "/no-such-page"})
    void pagesAreNotKept(String path) {
        assertThat(header(browser.get(path), "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/dynamic/resource/0/0ab/record.pdf", "/VAADIN/%64ynamic/resource/0/0ab/record.pdf"})
    void whatWasMadeForOnePersonIsNotKept(String path) {
        assertThat(header(browser.get(path), "Cache-Control")).contains("no-store");
    }

    @Test
    void stylesMayBeKeptAndAskedForAgain() {
        assertThat(header(browser.get("/styles/frame.css"), "Cache-Control")).doesNotContain("no-store");
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThere() {
        var response = browser.overHttps().get("/sign-in");

        assertThat(header(response, "Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
    }

    @Test
    void onlyScriptsWithTheWordOfThisVeryPageRun() {
        var page = browser.get("/sign-in");
        var policy = header(page, "Content-Security-Policy");
        var nonce = NONCE.matcher(policy);

        assertThat(nonce.find()).as(policy).isTrue();
        assertThat(policy)
                .contains("connect-src 'self'", "font-src 'self'", "object-src 'none'", "base-uri 'self'")
                .contains("script-src 'self' 'nonce-" + nonce.group(1) + "' 'unsafe-eval';");
        assertThat(page.body().split("<script", -1).length)
                .isEqualTo(page.body().split("<script[^>]* nonce=\"" + nonce.group(1) + "\"", -1).length)
                .isGreaterThan(1);
        assertThat(header(browser.get("/sign-in"), "Content-Security-Policy")).doesNotContain(nonce.group(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/h2-console",
                "/h2-console/login.do",
                "/vaadinServlet/",
                "/no-such-page",
                "/courses/a/b/c/d/e"
            })
    void whatIsNotHereIsNotFound(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(404);

        browser.signIn("admin", "waymark-admin");
        assertThat(browser.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "PROPFIND", "DEBUG"})
    void methodsThatNobodyNeedsAreRefused(String method) {
        assertThat(browser.send(method, "/sign-in", "").statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
    void nobodyChangesAnythingWithoutSigningIn(String method) {
        assertThat(browser.send(method, "/courses/any", "").statusCode()).isIn(302, 403);
        assertThat(browser.send(method, "/api/any", "").statusCode()).isIn(401, 403);
    }

    @Test
    void pathsThatTryToLeaveTheirFolderAreRefused() {
        assertThat(browser.get("/styles/..%2f..%2fapplication.yaml").statusCode())
                .isBetween(400, 499);
        assertThat(browser.get("/styles//../application.yaml").statusCode()).isBetween(400, 499);
        assertThat(browser.get("/styles/%2e%2e/application.yaml").statusCode()).isBetween(400, 499);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("no " + name);
    }
}
