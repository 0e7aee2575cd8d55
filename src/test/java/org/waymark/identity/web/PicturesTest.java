package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.base.Ids;
import org.waymark.base.Slug;
import org.waymark.content.CourseFiles;
import org.waymark.content.EditionId;
import org.waymark.content.Editions;
import org.waymark.content.FrozenEdition;
import org.waymark.identity.MutableClock;
import org.waymark.ui.SiteMap;

@HttpTest
class PicturesTest {

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";

    private final UUID edition = Ids.timeOrdered(Instant.now());
    private final Browser browser;
    private final int port;

    PicturesTest(Editions editions, MutableClock clock, @LocalServerPort int port) {
        this.port = port;
        this.browser = new Browser(port);
        clock.pass(Duration.ofMinutes(5));
        var files = new CourseFiles("drawn", Map.of("course.yaml", "secret", "pictures/pot.svg", DRAWING));
        var course = new Slug("drawn-" + edition.toString().substring(24));
        editions.add(
                new FrozenEdition(
                        new EditionId(edition), course, 1, files.digest(), Instant.parse("2026-11-20T10:00:00Z")),
                files);
    }

    @BeforeEach
    void signIn() {
        browser.signIn("deniz", "waymark-deniz");
    }

    @Test
    void whoIsSignedInSeesThePictureWhichDoesNothingAndMayBeKept() {
        var response = browser.get("/" + SiteMap.picture(edition, "pot.svg"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(DRAWING);
        assertThat(header(response, "Content-Type")).isEqualTo("image/svg+xml;charset=UTF-8");
        assertThat(header(response, "Content-Security-Policy"))
                .isEqualTo("sandbox; default-src 'none'; style-src 'unsafe-inline'");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
    }

    @Test
    void whoIsNotSignedInSeesNone() {
        assertThat(new Browser(port)
                        .get("/" + SiteMap.picture(edition, "pot.svg"))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"pan.svg", "course.yaml", "..%2Fcourse.yaml", "pot.SVG", "%00", "pot.svg%20"})
    void whatIsNoPictureIsNotThere(String file) {
        assertThat(browser.get("/api/pictures/" + edition + "/" + file).statusCode())
                .isIn(400, 404);
        assertThat(browser.get("/api/pictures/" + edition + "/" + file).body()).doesNotContain("secret");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"any", "1-1-1-1-1", "019ab000-0000-7000-8000-000000000000"})
    void anotherEditionHasNone(String other) {
        assertThat(browser.get("/api/pictures/" + other + "/pot.svg").statusCode())
                .isEqualTo(404);
    }

    private static String header(HttpResponse<String> response, String name) {
        return String.join(" // ", response.headers().allValues(name));
    }
}
