package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody writes questions of a bank: is saved while typing, answers what was written, begins another one, and takes it back. */
class AuthorsQuestionIT {

    private static final String BANK = "workbench/invented/banks/the-bank";
    private static final String ITEM = BANK + "/the-item";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");

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

    private String file() throws IOException {
        return Files.readString(folder.resolve("content/invented/banks/the-bank.yaml"));
    }

    private static Locator field(Person author, String label) {
        return author.page().locator("wm-markdown textarea[aria-label='" + label + "']");
    }

    private static void writes(Person author, String label, String words) {
        field(author, label).fill(words);
        assertThat(author.page().locator(".bench-bar .save")).hasText(SAVED);
    }

    private static Person author(Server server, BrowserContext context) {
        return new Person(server, context).signIn("admin", "waymark-admin");
    }

    @Test
    void aQuestionIsWrittenAnsweredAndMarked() throws IOException {
        try (var server = server();
                var context = chromium.person("en")) {
            var author = author(server, context).at(BANK);
            author.fits();
            author.page().locator("main a[href$='/the-item']").click();
            author.settle();
            var before = file();

            writes(author, "Short answer, Question, English", "Which word comes twice?");

            assertThat(author.page().locator(".item-preview .stem")).hasText("Which word comes twice?");
            author.page().locator(".item-preview wm-question input").first().fill("amber");
            author.page().locator(".item-preview .btn.primary").click();
            assertThat(author.page().locator(".item-preview")).containsText("This answer earns 100 %.");
            author.fits();
            assertThat(file()).isEqualTo(before);
            author.at(ITEM);
            assertThat(field(author, "Short answer, Question, English")).hasValue("Which word comes twice?");
            assertThat(author.foreignRequests()).isEmpty();
            assertThat(author.complaints()).isEmpty();
        }
    }

    @Test
    void whatWasTypedWithoutAConnectionIsSavedAfterIt() throws IOException {
        try (var server = server();
                var context = chromium.person("en")) {
            var author = author(server, context).at(ITEM);
            writes(author, "Explanation, Türkçe", "Mektup öyle diyor.");
            context.setOffline(true);
            field(author, "Explanation, Türkçe").fill("Mektup iki kez diyor.");
            assertThat(author.page().locator(".bench-bar .save")).containsText("Not saved yet");
            context.setOffline(false);

            author.at(ITEM);

            assertThat(field(author, "Explanation, Türkçe")).hasValue("Mektup iki kez diyor.");
        }
    }

    @Test
    void aQuestionIsBegunAndRemovedByKeyboard() throws IOException {
        try (var server = server();
                var context = chromium.person("en")) {
            var author = author(server, context).at(BANK);
            var page = author.page();
            page.locator("main details.folded > summary").first().press("Enter");
            page.locator("main details.folded .btn.primary").first().press("Enter");
            page.waitForURL("**/the-bank-001");
            author.settle();
            assertThat(page.locator(".item-notes .tag.wrong").first()).isVisible();

            page.locator(".item-rows > .btn").first().press("Enter");
            assertThat(page.locator(".item-row")).hasCount(3);
            page.locator(".bench-bar details > summary").press("Enter");
            page.locator(".bench-bar .btn.danger").press("Enter");

            page.waitForURL("**/the-bank");
            assertThat(page.locator("main")).not().containsText("the-bank-001");
        }
    }
}
