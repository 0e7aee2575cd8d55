package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;

/** A learner lets the time of a decision run out, plays again and stops the clock, and sees both said. */
class TimedDecisionIT {

    private static final String SCENARIO = "courses/" + Examples.COURSE + "/scenarios/" + ScenarioCourse.SCENARIO;

    @TempDir
    Path folder;

    private Chromium chromium;

    @BeforeEach
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    /** With the story in which one has so long at the ship. */
    private Server server(int seconds) throws IOException {
        var content = folder.resolve("content");
        Files.createDirectories(content.resolve(Examples.COURSE.value()));
        ExampleFiles.write(
                ScenarioCourse.filesWith("seconds: 60", "seconds: " + seconds),
                content.resolve(Examples.COURSE.value()));
        return Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
    }

    @Test
    void timeTakesItsChoiceUnlessTheClockIsStopped() throws IOException {
        try (var server = server(10);
                var context = chromium.person("en")) {
            var learner = new Person(server, context).signIn("deniz", "waymark-deniz");
            var page = learner.at(SCENARIO).page();
            assertThat(page.locator("main vaadin-checkbox")).not().hasAttribute("checked", "");
            look(page, "start");
            toTheDecision(page);
            assertThat(page.locator(".time-words")).containsText("left");
            assertThat(page.locator("wm-time-left [role=status]")).containsText("You have 10 seconds");
            assertThat(page.locator("wm-time-left [role=status]")).containsText("are left for this decision");

            page.waitForURL("**/debrief");
            assertThat(page.locator("vaadin-notification-card").first()).containsText("“Sleep” was chosen");
            assertThat(page.locator(".taken-by-time li")).hasCount(1);
            assertThat(page.locator(".taken-by-time li")).containsText("Sleep");
            look(page, "debrief");

            page.locator(".onward .btn.primary").click();
            page.waitForURL(url -> url.matches(".*/playthroughs/[^/]+"));
            page.locator(".scn h1").waitFor();
            goOnToTheDecision(page);
            page.locator(".decision-clock button").click();
            page.locator(".without-time").waitFor();
            assertThat(page.locator("wm-time-left")).hasCount(0);
            learner.at(page.url().substring(page.url().indexOf("playthroughs")));
            page.locator(".without-time").waitFor();
            assertThat(page.locator("wm-time-left")).hasCount(0);
            look(page, "stopped");
            Playing.choose(page);
            page.waitForURL("**/debrief");
            page.locator(".scenario-score .big").waitFor();
            assertThat(page.locator(".taken-by-time")).hasCount(0);

            learner.at(SCENARIO);
            assertThat(page.locator("main vaadin-checkbox")).hasAttribute("checked", "");
            assertThat(learner.foreignRequests()).isEmpty();
            assertThat(learner.complaints()).isEmpty();
        }
    }

    @Test
    void theClockIsReadableInEveryLanguageAndOnAPhone() throws IOException {
        try (var server = server(900);
                var desk = chromium.person("en");
                var dark = chromium.person("az", ColorScheme.DARK, 1280, 900);
                var phone = chromium.person("tr", ColorScheme.LIGHT, 390, 800);
                var darkPhone = chromium.person("tr", ColorScheme.DARK, 390, 800)) {
            var learner = new Person(server, desk).signIn("deniz", "waymark-deniz");
            toTheDecision(learner.at(SCENARIO).page());
            var there = learner.page().url();
            var path = there.substring(there.indexOf("playthroughs"));
            look(learner.page(), "clock-en");
            for (var each : Map.of("clock-az-dark", dark, "clock-tr-phone", phone, "clock-tr-phone-dark", darkPhone)
                    .entrySet()) {
                var page = new Person(server, each.getValue())
                        .signIn("deniz", "waymark-deniz")
                        .at(path)
                        .page();
                page.locator(".time-words").waitFor();
                look(page, each.getKey());
            }
        }
    }

    private static void toTheDecision(Page page) {
        Playing.begin(page);
        goOnToTheDecision(page);
    }

    private static void goOnToTheDecision(Page page) {
        Playing.doTasks(page);
        assertThat(page.locator("wm-time-left")).hasCount(0);
        Playing.choose(page);
        Playing.doTasks(page);
        page.locator(".time-words").waitFor();
    }

    /** A page as it is, kept for whoever wants to see it. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages/time-" + name + ".png"))
                .setFullPage(true));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        assertThat(Accessibility.findings(page)).isEmpty();
    }
}
