package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner plays a scenario to its end, through a server that is killed, and reads about the ways not taken. */
class ScenarioIT {

    private static final String SCENARIO = "courses/turkiye-azerbaijan/scenarios/fourth-article";

    @TempDir
    Path folder;

    private Chromium chromium;
    private Server server;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        server = Server.start(ServerDatabase.h2(folder), folder);
    }

    @AfterEach
    void close() {
        chromium.close();
        server.close();
    }

    @Test
    void aScenarioIsPlayedToItsEndAndTalkedAbout() {
        try (var context = chromium.person("en")) {
            var learner = new Person(server, context).signIn("deniz", "waymark-deniz");
            var page = learner.at(SCENARIO).page();
            look(page, "start");
            Playing.begin(page);
            Playing.doTasks(page);
            look(page, "passage");

            server.kill();
            server.startAgain();
            var there = page.url();
            learner.at(there.substring(there.indexOf("playthroughs")));
            assertThat(page.locator(".task.open")).hasCount(0);

            Playing.choose(page);
            Playing.doTasks(page);
            Playing.choose(page);
            Playing.doTasks(page);
            look(page, "later");
            Playing.toTheEnd(page);

            assertThat(page.locator(".scenario-score .big")).isVisible();
            Playing.rateTexts(page);
            assertThat(page.locator(".scenario-score .tag.wait")).hasCount(0);
            page.locator("wm-scenario-map svg").first().waitFor();
            look(page, "debrief");
            assertThat(learner.foreignRequests()).isEmpty();
        }
    }

    /** A page as it is, kept for whoever wants to see it. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages/scenario-" + name + ".png"))
                .setFullPage(true));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }
}
