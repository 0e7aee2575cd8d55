package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.files.CourseFolder;
import org.waymark.content.files.CourseReader;

/** Somebody writes a lesson in three languages, is saved while typing, and publishes it; a learner reads it. */
class AuthorsLessonIT {

    private static final String COURSE = "workbench/invented";
    private static final String LESSON = COURSE + "/lessons/the-lesson";
    private static final String SECTION = LESSON + "?section=the-letter";
    private static final Pattern SAVED = Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d");
    private static final Map<String, String> TEXTS = Map.of(
            "en", "It says **amber** twice [[letter ¶1]].",
            "tr", "İki kez **kehribar** diyor [[letter ¶1]].",
            "az", "İki dəfə **kəhrəba** deyir [[letter ¶1]].");

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
        return Server.start(ServerDatabase.h2(folder), content(), folder, Map.of());
    }

    private Path content() throws IOException {
        return InventedCourse.in(folder.resolve("content"), "It is old.", InventedCourse.shortAnswer("amber"));
    }

    private String file(String language) throws IOException {
        return Files.readString(
                folder.resolve("content").resolve("invented/lessons/the-lesson").resolve(language + ".md"));
    }

    private static Locator text(Person author, String language) {
        return author.page().locator("wm-markdown[lang=" + language + "]:not([data-single]) textarea");
    }

    private static void writes(Person author, String language, String words) {
        text(author, language).fill(words);
        assertThat(saying(author)).hasText(SAVED);
    }

    private static Locator saying(Person author) {
        return author.page().locator(".bench-bar .save");
    }

    private static Person author(Server server, BrowserContext context) {
        return new Person(server, context).signIn("admin", "waymark-admin");
    }

    @Test
    void whatIsTypedIsSavedPublishedAndRead() throws IOException {
        try (var server = server();
                var atDesk = chromium.person("en");
                var atHome = chromium.person("az")) {
            var author = author(server, atDesk);
            opensTheSection(author);
            for (var text : TEXTS.entrySet()) {
                writes(author, text.getKey(), text.getValue());
            }
            assertThat(author.page().locator(".bench-preview strong"))
                    .hasText(new String[] {"amber", "kehribar", "kəhrəba"});
            author.fits();
            assertThat(file("az")).doesNotContain("kəhrəba");

            publishes(author);

            for (var text : TEXTS.entrySet()) {
                assertThat(file(text.getKey())).contains(text.getValue());
            }
            var course = CourseFolder.open(folder.resolve("content/invented"));
            assertThat(CourseReader.read(course).hasErrors()).isFalse();
            var learner = new Person(server, atHome).signIn("deniz", "waymark-deniz");
            learner.at("courses/invented/lessons/the-lesson");
            assertThat(learner.page().locator("main .prose strong").first()).hasText("kəhrəba");
            for (var person : List.of(author, learner)) {
                assertThat(person.foreignRequests()).isEmpty();
                assertThat(person.complaints()).isEmpty();
            }
        }
    }

    private static void opensTheSection(Person author) {
        var page = author.at("workbench").page();
        page.locator("main a[href$='/workbench/invented']").click();
        page.locator("main a[href$='/workbench/invented/lessons/the-lesson']").click();
        page.locator(".bench-part").nth(1).click();
        page.waitForURL("**/lessons/the-lesson?section=the-letter");
        author.settle();
    }

    private static void publishes(Person author) {
        var page = author.page();
        page.locator(".bench-bar a.btn[href='/workbench/invented']").click();
        page.waitForURL("**/" + COURSE);
        author.settle();
        page.locator("main .btn.primary").click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("edition 2");
    }

    @Test
    void whatWasTypedWithoutAConnectionIsSavedAfterIt() throws IOException {
        try (var server = server();
                var context = chromium.person("en")) {
            var author = author(server, context).at(SECTION);
            writes(author, "tr", "Birinci [[letter ¶1]].");
            context.setOffline(true);
            text(author, "tr").fill("İkinci [[letter ¶1]].");
            assertThat(saying(author)).containsText("Not saved yet");
            context.setOffline(false);

            author.at(SECTION);

            assertThat(text(author, "tr")).hasValue("İkinci [[letter ¶1]].");
            author.page().waitForCondition(() -> isKept(author, "İkinci [[letter ¶1]]."));
        }
    }

    /** Nothing of it waits in the browser any more. */
    private static boolean isKept(Person author, String words) {
        author.at(SECTION);
        var waiting = author.page()
                .evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('waymark-text ')).length");
        return waiting.equals(0) && text(author, "tr").inputValue().equals(words);
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() throws IOException {
        try (var server = server();
                var here = chromium.person("en");
                var there = chromium.person("en")) {
            var first = author(server, here).at(SECTION);
            var second = author(server, there).at(SECTION);
            writes(second, "en", "Second [[letter ¶1]].");

            text(first, "en").fill("First [[letter ¶1]].");
            var choice = first.page().locator(".bench-column .note.warn");
            assertThat(choice).containsText("Second [[letter ¶1]].");
            assertThat(text(first, "en")).hasValue("First [[letter ¶1]].");
            choice.locator(".btn").first().click();

            assertThat(saying(first)).hasText(SAVED);
            second.at(SECTION);
            assertThat(text(second, "en")).hasValue("First [[letter ¶1]].");
        }
    }

    @Test
    void aPlaceIsCitedByKeyboardInAllLanguagesAtOnce() throws IOException {
        try (var server = server();
                var context = chromium.person("en")) {
            var author = author(server, context).at(SECTION);
            text(author, "en").focus();
            author.page().keyboard().press("Control+End");

            author.page().keyboard().press("Control+Shift+Digit2");
            assertThat(author.page().locator("#cite-field")).isFocused();
            author.page().keyboard().press("Control+Enter");

            for (var language : List.of("en", "tr", "az")) {
                assertThat(text(author, language))
                        .hasValue(Pattern.compile(".*\\[\\[letter ¶1]].*\\[\\[letter ¶1]].*", Pattern.DOTALL));
            }
            author.page().keyboard().press("Escape");
            assertThat(text(author, "en")).isFocused();
            assertThat(saying(author)).hasText(SAVED);
        }
    }

    @Test
    void onAPhoneOneLanguageIsWrittenAtATime() throws IOException {
        try (var server = server();
                var context = chromium.finger("en", 390, 800)) {
            var author = author(server, context).at(SECTION);
            assertThat(text(author, "az")).isHidden();

            author.page().locator(".bench-tabs button").nth(2).click();

            assertThat(text(author, "az")).isVisible();
            writes(author, "az", "Köhnədir [[letter ¶1]].");
            author.fits();
        }
    }
}
