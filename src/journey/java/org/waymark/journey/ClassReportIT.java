package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An instructor follows a class: the report, the way to an attempt, which its learner can see was gone, the file; and a quiz
 * while it runs, stopped, let go on and ended.
 */
class ClassReportIT {

    private static final String PASSWORD = "a long way and a letter";
    private static final String QUIZ = "courses/invented/quizzes/the-quiz";

    private static final double HANDED_IN = 120_000;

    private static Chromium chromium;

    @TempDir
    Path folder;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void aClassIsFollowedAndAQuizSteered() throws IOException {
        var content = KindsCourse.in(folder.resolve("content"));
        try (var server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
                var atDesk = chromium.person("en");
                var onPhone = chromium.person("en", ColorScheme.LIGHT, 390, 800);
                var second = chromium.person("en")) {
            var leyla = new Person(server, atDesk).signIn("leyla", "waymark-leyla");
            var work = Classes.open(leyla, "9-B", "2026/27").replace("/learners", "/work");
            var code = Classes.openCode(leyla.page());
            var ada = Classes.join(new Person(server, onPhone).signUp("ada.learns", PASSWORD), code);
            var ben = Classes.join(new Person(server, second).signUp("ben.learns", PASSWORD), code);
            leyla.at(work);
            Work.assign(leyla, "quiz", 3);
            Work.handInBlank(ada);

            leyla.at(work.replace("/work", "/report"));
            looksCloser(leyla);
            exports(leyla.page());
            seesWhoLooked(ada);

            begins(ben);
            leyla.at(work);
            leyla.page().locator(".work-entry h3 a").first().click();
            leyla.page().locator("a[href$='/live']").first().click();
            steers(leyla, ben.page());
            Stream.of(leyla, ada, ben)
                    .forEach(it -> assertThat(it.foreignRequests()).isEmpty());
            Stream.of(leyla, ada).forEach(it -> assertThat(it.complaints()).isEmpty());
        }
    }

    /** From the cell of whoever handed in to the attempt itself, and back to that cell. */
    private static void looksCloser(Person leyla) {
        var page = leyla.page();
        var cells = page.locator("wm-class-grid .cg-row:not(.cg-head):not(.cg-foot) .cg-cell");
        assertThat(cells).hasCount(2);
        leyla.fits();
        cells.first().click();
        page.locator(".cell-detail .tries a, .tries a").first().waitFor();
        leyla.fits();
        page.locator(".tries a").first().click();
        page.waitForURL("**/marking/attempts/**");
        page.locator("h1").waitFor();
        leyla.settle();
        page.locator(".crumbs a").first().click();
        page.waitForURL("**/report?*");
        page.locator("wm-class-grid .cg-cell").first().waitFor();
        page.locator(".tries a").first().waitFor();
    }

    private static void exports(Page page) throws IOException {
        var download = page.waitForDownload(() ->
                page.locator("a.btn[download], a.btn[href*='dynamic']").first().click());
        assertThat(Files.readString(download.path(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("Somebody");
    }

    private static void seesWhoLooked(Person ada) {
        ada.at(QUIZ);
        ada.page().locator("a[href*='/result'], a[href*='/attempts/']").first().click();
        ada.page().locator(".score").waitFor();
        ada.page().locator("a[href*='/replay']").first().click();
        ada.page().waitForURL("**/replay**");
        assertThat(ada.page().locator("main").first()).containsText("Leyla");
    }

    private static void begins(Person ben) {
        ben.at(QUIZ);
        ben.page().locator("main .btn.primary").first().click();
        ben.page().locator(".qnav").waitFor();
        ben.settle();
    }

    /** What is pressed at the desk shows on the page of the quiz within seconds. */
    private static void steers(Person leyla, Page quiz) {
        var page = leyla.page();
        page.locator(".live-quiz tbody tr").nth(1).waitFor();
        leyla.fits();
        press(page, 1);
        quiz.locator("[data-halted]:visible h1").waitFor();
        assertThat(quiz.locator(".quiz")).not().isVisible();
        press(page, 2);
        assertThat(quiz.locator("[data-halted]")).not().isVisible();
        assertThat(quiz.locator(".quiz")).isVisible();
        press(page, 3);
        // what was answered before may still arrive for a moment, then the server hands in
        quiz.locator(".score").waitFor(new Locator.WaitForOptions().setTimeout(HANDED_IN));
        assertThat(page.locator(".live-sums"))
                .containsText("2 handed in", new LocatorAssertions.ContainsTextOptions().setTimeout(HANDED_IN));
    }

    /** One of the buttons for all: more time, pause, go on, end; then yes. */
    private static void press(Page page, int action) {
        page.locator(".live-actions .btn").nth(action).click();
        page.locator(".steer-panel .btn.primary").click();
        assertThat(page.locator(".told")).containsText("Done for 1 of 1.");
        assertThat(page.locator(".steer-panel")).hasCount(0);
    }
}
