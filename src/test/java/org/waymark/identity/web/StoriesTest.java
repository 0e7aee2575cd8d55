package org.waymark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.base.Ids;
import org.waymark.base.Language;
import org.waymark.content.EditionId;
import org.waymark.content.Editions;
import org.waymark.content.Examples;
import org.waymark.content.FrozenEdition;
import org.waymark.content.ScenarioCourse;
import org.waymark.identity.MutableClock;
import org.waymark.interchange.Carried;
import org.waymark.interchange.TweeReader;
import org.waymark.ui.SiteMap;

/** Scenarios as files for Twine: they hold keys and debriefs. */
@HttpTest
class StoriesTest {

    private static final String STORY = "/" + SiteMap.story(Examples.COURSE, ScenarioCourse.SCENARIO, "en");

    private final Browser browser;

    StoriesTest(Editions editions, MutableClock clock, @LocalServerPort int port) {
        browser = new Browser(port);
        clock.pass(Duration.ofMinutes(5));
        var files = ScenarioCourse.files();
        var published = Instant.parse("2026-11-20T10:00:00Z");
        var id = new EditionId(Ids.timeOrdered(published));
        editions.add(new FrozenEdition(id, Examples.COURSE, 1, files.digest(), published), files);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"leyla, waymark-leyla", "admin, waymark-admin"})
    void whoTeachesTakesAScenarioAlongWithItsWholeFile(String userName, String password) {
        browser.signIn(userName, password);

        var response = browser.get(STORY);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"the-lamp.en.twee\"");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var story = TweeReader.read(response.body(), "the-lamp.en.twee").story().orElseThrow();
        assertThat(Carried.in(story).flatMap(Carried::read))
                .contains(new Carried(ScenarioCourse.SCENARIO, Language.ENGLISH, ScenarioCourse.text()));
    }

    @Test
    void aLearnerNeverGetsIt() {
        browser.signIn("deniz", "waymark-deniz");

        var response = browser.get(STORY);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).doesNotContain("waymark-scenario", "StoryData");
    }

    @Test
    void aVisitorNeverGetsIt() {
        assertThat(browser.get(STORY).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lighthouse/the-lamp/de.twee",
                "lighthouse/no-such/en.twee",
                "nowhere/the-lamp/en.twee",
                "lighthouse/The%20Lamp/en.twee"
            })
    void whatIsNotThereIsNotFound(String story) {
        browser.signIn("leyla", "waymark-leyla");

        assertThat(browser.get("/api/scenarios/" + story).statusCode()).isEqualTo(404);
    }
}
