package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;

/** Somebody begins a course, brings it into order with keyboard and mouse, writes its quiz, and publishes it. */
class AuthorsPlanIT {

    private static final String COURSE = "workbench/broken-pots";
    private static final String LESSON = "First lesson";

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

    private Server server() throws IOException {
        var content = InventedCourse.in(folder.resolve("content"), "It is old.", InventedCourse.shortAnswer("amber"));
        return Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
    }

    private static Person author(Server server, BrowserContext context) {
        return new Person(server, context).signIn("admin", "waymark-admin");
    }

    private static Locator button(Page page, String name) {
        return page.locator("button[aria-label=\"" + name + "\"]");
    }

    private static Locator said(Page page) {
        return page.locator(".course-plan .plan-said");
    }

    private static void beginsACourse(Person author) {
        var page = author.at("workbench").page();
        page.locator("main summary").last().click();
        var title = page.locator(".part-name vaadin-text-field[lang=en] input").first();
        title.fill("Broken pots");
        title.press("Tab");
        page.locator(".part-name vaadin-text-field[lang=tr] input").first().fill("Kırık çömlekler");
        page.locator(".part-name vaadin-text-field[lang=az] input").first().fill("Qırıq qablar");
        assertThat(page.locator(".part-name vaadin-text-field:not([lang]) input"))
                .hasValue("broken-pots");
        page.locator(".begin-form > .btn").click();
        page.waitForURL("**/" + COURSE);
        author.settle();
    }

    @Test
    void aCourseIsBegunArrangedAndPublished() throws IOException {
        try (var server = server();
                var atDesk = chromium.person("en")) {
            var author = author(server, atDesk);
            beginsACourse(author);
            author.fits();
            assertThat(folder.resolve("content/broken-pots")).doesNotExist();

            movesByKeyboard(author);
            movesByPulling(author);
            writesTheQuiz(author);

            var page = author.at(COURSE).page();
            page.locator("main .btn.primary").click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText("edition 1");
            var course = CourseFolder.open(folder.resolve("content/broken-pots"));
            assertThat(CourseReader.read(course).problems()).isEmpty();
            assertThat(Files.readString(folder.resolve("content/broken-pots/quizzes/first-check.yaml")))
                    .contains("cut-score: 75");
            for (var complaints : List.of(author.foreignRequests(), author.complaints())) {
                assertThat(complaints).isEmpty();
            }
        }
    }

    private static void movesByKeyboard(Person author) {
        var page = author.page();
        button(page, "Move down: " + LESSON).focus();
        page.keyboard().press("Enter");
        assertThat(said(page)).containsText("is now number 2 of 2");
        assertThat(button(page, "Move up: " + LESSON)).isFocused();

        page.keyboard().press("Enter");
        assertThat(said(page)).containsText("is now number 1 of 2");
        assertThat(button(page, "Move down: " + LESSON)).isFocused();
    }

    private static void movesByPulling(Person author) {
        var page = author.page();
        var from = page.locator("[data-spot='a:0:0'] > .plan-row");
        var to = page.locator("[data-spot='a:0:1']");
        var low = to.boundingBox().height - 2;
        from.dragTo(to, new Locator.DragToOptions().setTargetPosition(20, low));
        assertThat(said(page)).containsText("is now number 2 of 2");

        said(page).locator("button").click();
        assertThat(said(page)).containsText("The order is as it was.");
        assertThat(page.locator("[data-spot='a:0:0'] .plan-row").first()).containsText(LESSON);
    }

    private static void writesTheQuiz(Person author) {
        var page = author.page();
        page.locator("main a[href$='/quizzes/first-check']").first().click();
        page.waitForURL("**/quizzes/first-check");
        author.settle();
        author.fits();
        assertThat(page.locator(".quiz-drawn > li")).hasCount(1);
        var passed = page.locator("vaadin-text-field:has(label:text-is('Passed from (percent)')) input");
        passed.fill("75");
        passed.press("Tab");
        assertThat(page.locator(".quiz-editor .plan-said")).containsText("Kept in the draft.");
    }
}
