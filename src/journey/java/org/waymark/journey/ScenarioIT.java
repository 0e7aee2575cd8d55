package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
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
    void aScenarioIsPlayedToItsEndAndTalkedAboutAndAnInstructorRatesWhatWasWritten() {
        try (var context = chromium.person("en");
                var instructors = chromium.person("en")) {
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

            chooseByNumber(page);
            Playing.doTasks(page);
            chooseByLetter(page);
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
            rates(new Person(server, instructors).signIn("leyla", "waymark-leyla"));
            readsTheRating(learner);
            assertThat(learner.foreignRequests()).isEmpty();
        }
    }

    /** A letter is the choice that bears it, a number the one at its place; while somebody writes both stand for themselves. */
    private static void chooseByNumber(Page page) {
        var before = page.locator("h1").innerText();
        var first = page.locator(".choice").first();
        assertThat(first.locator(".k")).hasText("A");
        page.evaluate("""
                () => document.querySelector('main article').append(Object.assign(document.createElement('input'), { id: 'field' }))
                """);
        page.locator("#field").press("1");
        page.locator("#field").press("a");
        assertThat(page.locator("#field")).hasValue("1a");
        assertThat(page.locator("h1")).hasText(before);

        page.locator("h1").focus();
        page.keyboard().press("1");
        assertThat(page.locator("h1")).not().hasText(before);
    }

    private static void chooseByLetter(Page page) {
        var before = page.locator("h1").innerText();
        var letter = page.locator(".choice:not([aria-disabled]) .k").first().innerText();
        page.locator("h1").focus();
        page.keyboard().press(letter.toLowerCase(Locale.ROOT));
        assertThat(page.locator("h1")).not().hasText(before);
    }

    /** By keyboard, without knowing whose text it is. */
    private static void rates(Person instructor) {
        var page = instructor.at("marking/reasons").page();
        page.locator(".queue li:has-text('rated by its writer') a").first().click();
        page.locator(".rubric").waitFor();
        instructor.settle();
        assertThat(page.locator(".essay-written")).containsText(Playing.REASONS);
        assertThat(page.locator("main")).not().containsText("Deniz");

        var criteria = page.locator(".criterion").count();
        page.locator(".criterion vaadin-radio-button input").first().focus();
        for (var criterion = 1; criterion <= criteria; criterion++) {
            page.keyboard().press("1");
            assertThat(page.locator(".criterion vaadin-radio-button[checked]")).hasCount(criterion);
        }
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("vaadin-notification-card").first()).containsText("has been told");
        assertThat(instructor.complaints()).isEmpty();
    }

    private static void readsTheRating(Person learner) {
        var page = learner.at("notices").page();
        page.locator(".notices a:has-text('have been rated')").first().click();
        assertThat(page.locator(".marked-text:has-text('An instructor gave your text')"))
                .hasCount(1);
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
