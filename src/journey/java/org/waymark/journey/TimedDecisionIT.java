package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;

/** A learner lets the time of a decision run out; another time the clock is stopped; both are said. */
class TimedDecisionIT {

    private static final String SCENARIO = "courses/" + Examples.COURSE + "/scenarios/" + ScenarioCourse.SCENARIO;

    private static final double PATIENCE = 60_000;

    /** Keeps what the clock has read aloud. */
    private static final String LISTEN = """
            () => {
              window.said = [];
              new MutationObserver(() => {
                const words = document.querySelector('wm-time-left [role=status]')?.textContent ?? '';
                if (words !== '' && words !== window.said.at(-1)) {
                  window.said.push(words);
                }
              }).observe(document.body, { subtree: true, childList: true, characterData: true });
            }
            """;

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

    /** With the story in which one has so long for the decision of this passage, and this choice is taken then. */
    private Server server(int seconds, String passage, String then) throws IOException {
        var text = ScenarioCourse.text().replace("    time:\n      seconds: 60\n      then: sleep\n", "");
        var begins = text.indexOf("    choices:\n", text.indexOf("  - id: " + passage + "\n"));
        var timed = text.substring(0, begins)
                + "    time:\n      seconds: %d\n      then: %s\n".formatted(seconds, then)
                + text.substring(begins);
        var content = folder.resolve("content");
        Files.createDirectories(content.resolve(Examples.COURSE.value()));
        ExampleFiles.write(
                ScenarioCourse.filesWith(ScenarioCourse.text(), timed), content.resolve(Examples.COURSE.value()));
        return Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
    }

    @Test
    void timeTakesItsChoiceAndEveryPageSaysSo() throws IOException {
        try (var server = server(15, "n1", "wait");
                var context = chromium.person("en")) {
            var learner = new Person(server, context).signIn("deniz", "waymark-deniz");
            var page = learner.at(SCENARIO).page();
            assertThat(page.locator("main vaadin-checkbox")).not().hasAttribute("checked", "");
            look(page, "start");
            Playing.begin(page);
            page.evaluate(LISTEN);
            assertThat(page.locator("wm-time-left")).hasCount(0);
            Playing.doTasks(page);

            assertThat(page.locator("h1"))
                    .hasText("A ship", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE));
            assertThat(said(page))
                    .as("what is read aloud, once each")
                    .satisfiesExactly(
                            begun -> assertThat(begun).startsWith("You have 15 seconds for this decision."),
                            near -> assertThat(near).endsWith("seconds are left for this decision."));
            assertThat(page.locator("vaadin-notification-card").first()).containsText("“Wait” was chosen");
            assertThat(page.locator(".consequence")).containsText("Time was over, so this was chosen:");
            assertThat(page.locator(".way .by-time")).hasCount(1);
            assertThat(page.locator("wm-time-left")).hasCount(0);
            look(page, "taken");

            Playing.toTheEnd(page);
            assertThat(page.locator(".taken-by-time li")).hasCount(1);
            assertThat(page.locator(".taken-by-time li")).containsText("Wait");
            look(page, "debrief");
            assertThat(learner.foreignRequests()).isEmpty();
            assertThat(learner.complaints()).isEmpty();
        }
    }

    @Test
    void theClockIsReadableEverywhereAndCanBeStoppedForGood() throws IOException {
        try (var server = server(900, "n2", "sleep");
                var desk = chromium.person("en");
                var dark = chromium.person("az", ColorScheme.DARK, 1280, 900);
                var phone = chromium.person("tr", ColorScheme.LIGHT, 390, 800);
                var darkPhone = chromium.person("tr", ColorScheme.DARK, 390, 800)) {
            var learner = new Person(server, desk).signIn("deniz", "waymark-deniz");
            var page = learner.at(SCENARIO).page();
            Playing.begin(page);
            Playing.doTasks(page);
            Playing.choose(page);
            Playing.doTasks(page);
            assertThat(page.locator(".time-words")).containsText("left");
            look(page, "clock-en");
            var path = page.url().substring(page.url().indexOf("playthroughs"));
            for (var each : Map.of("clock-az-dark", dark, "clock-tr-phone", phone, "clock-tr-phone-dark", darkPhone)
                    .entrySet()) {
                var other = new Person(server, each.getValue())
                        .signIn("deniz", "waymark-deniz")
                        .at(path)
                        .page();
                other.locator(".time-words").waitFor();
                look(other, each.getKey());
                look(new Person(server, each.getValue()).at(SCENARIO).page(), each.getKey() + "-start");
            }

            page.locator(".decision-clock button").click();
            page.locator(".without-time").waitFor();
            assertThat(page.locator("wm-time-left")).hasCount(0);
            learner.at(path);
            page.locator(".without-time").waitFor();
            assertThat(page.locator("wm-time-left")).hasCount(0);
            look(page, "stopped");
            Playing.choose(page);
            page.waitForURL("**/debrief");
            page.locator(".scenario-score .big").waitFor();
            assertThat(page.locator(".taken-by-time")).hasCount(0);

            learner.at(SCENARIO);
            assertThat(page.locator("main vaadin-checkbox")).hasAttribute("checked", "");
            assertThat(learner.complaints()).isEmpty();
        }
    }

    private static List<String> said(Page page) {
        return ((List<?>) page.evaluate("() => window.said"))
                .stream().map(Object::toString).toList();
    }

    /** A page as it is in a window as high as the page, kept for whoever wants to see it. */
    private static void look(Page page, String name) {
        var window = page.viewportSize();
        page.setViewportSize(window.width, (Integer) page.evaluate("() => document.documentElement.scrollHeight"));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/time-" + name + ".png")));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        assertThat(Accessibility.findings(page)).isEmpty();
        page.setViewportSize(window.width, window.height);
    }
}
