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
    private static final int MOST_PASSAGES = 20;

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
            page.locator("main .btn.primary").click();
            page.waitForURL("**/playthroughs/*");
            doTasks(page);
            look(page, "passage");

            server.kill();
            server.startAgain();
            var there = page.url();
            learner.at(there.substring(there.indexOf("playthroughs")));
            assertThat(page.locator(".task.open")).hasCount(0);

            for (var i = 0; i < MOST_PASSAGES && !page.url().endsWith("/debrief"); i++) {
                doTasks(page);
                choose(page);
                if (i == 2) {
                    look(page, "later");
                }
            }

            assertThat(page.locator(".scenario-score .big")).isVisible();
            rateTexts(page);
            assertThat(page.locator(".scenario-score .tag.wait")).hasCount(0);
            page.locator("wm-scenario-map svg").first().waitFor();
            look(page, "debrief");
            assertThat(learner.foreignRequests()).isEmpty();
        }
    }

    /** Whatever is to be done before one can choose. */
    private static void doTasks(Page page) {
        while (page.locator(".task.open").count() > 0) {
            var task = page.locator(".task.open").first();
            var open = page.locator(".task.open").count();
            if (task.locator("textarea").count() > 0) {
                task.locator("textarea")
                        .fill("The paragraph names the article; that it was wise is a reading of mine.");
                task.locator("textarea").press("Tab");
            } else {
                task.locator("vaadin-radio-button").first().locator("input").press("Space");
            }
            task.locator("button.btn").first().click();
            assertThat(page.locator(".task.open")).hasCount(open - 1);
        }
    }

    private static void choose(Page page) {
        var before = page.locator("h1").innerText();
        page.locator(".choice:not([aria-disabled])").first().click();
        assertThat(page.locator("h1")).not().hasText(before);
    }

    private static void rateTexts(Page page) {
        while (page.locator(".rating").count() > 0) {
            var forms = page.locator(".rating").count();
            var form = page.locator(".rating").first();
            for (var group : form.locator("vaadin-radio-group").all()) {
                group.locator("vaadin-radio-button").last().locator("input").press("Space");
            }
            form.locator("button.btn").click();
            assertThat(page.locator(".rating")).hasCount(forms - 1);
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
