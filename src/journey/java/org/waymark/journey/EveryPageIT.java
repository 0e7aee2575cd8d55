package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, in both themes and on a phone, in all languages: accessible, within its window, silent in the console, asking no other
 * host for anything. Pictures of all of them are left in target/pages.
 */
class EveryPageIT {

    private static final String COURSE = "courses/turkiye-azerbaijan";
    private static final String LESSON = COURSE + "/lessons/one-subject-five-texts";

    @TempDir
    static Path folder;

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = Server.start(ServerDatabase.h2(folder), folder);
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide")
    @CsvSource({"en, LIGHT, 1280", "az, DARK, 1280", "tr, LIGHT, 390", "az, DARK, 360", "en, LIGHT, 820"})
    void pagesPlease(String language, ColorScheme scheme, int width) {
        try (var context = chromium.person(language, scheme, width, width < 800 ? 800 : 900)) {
            var walk = new Walk(new Person(server, context), "%s-%s-%d".formatted(language, scheme, width), language);
            walk.look("catalogue", "");
            walk.look("sign-in", "sign-in");
            walk.look("sign-up", "sign-up");
            walk.look("course-as-a-visitor", COURSE);
            walk.look("sources", COURSE + "/sources");
            walk.look("not-found", "no/such/page");
            walk.person().signIn("admin", "waymark-admin");
            walk.look("installation", "installation");
            walk.look("progress-empty", "progress");
            context.clearCookies();
            walk.person().signIn("deniz", "waymark-deniz");
            walk.look("course", COURSE);
            walk.look("progress", "progress");
            walk.look("profile", "profile");
            walk.look("lesson", LESSON);
            walk.page().locator("button.cite").first().click();
            walk.page().locator(".slip").first().waitFor();
            walk.lookHere("lesson-with-evidence");
            walk.look("quiz", COURSE + "/quizzes/m01-quiz");
            answerEverythingLooking(walk);
            walk.assertAll();
        }
    }

    @Test
    void regradingPleases() throws IOException {
        var own = folder.resolve("own");
        var content = InventedCourse.in(own.resolve("content"), "It is short.", InventedCourse.shortAnswer("amber"));
        try (var restarted = Server.start(ServerDatabase.h2(own), content, own, Map.of())) {
            try (var context = chromium.person("en")) {
                var page = new Person(restarted, context)
                        .signIn("deniz", "waymark-deniz")
                        .at("courses/invented/quizzes/the-quiz")
                        .page();
                page.locator("main .btn.primary").first().click();
                page.locator("wm-question").first().waitFor();
                Answering.byKeyboard(page);
                Answering.sent(page);
                HandingIn.ask(page);
                HandingIn.confirm(page);
            }
            InventedCourse.in(content, "It is short.", InventedCourse.shortAnswer("1919"));
            restarted.kill();
            restarted.startAgain();
            regradeLooking(restarted, "az", ColorScheme.DARK, 360);
            regradeLooking(restarted, "tr", ColorScheme.LIGHT, 1280);
            regradeLooking(restarted, "en", ColorScheme.LIGHT, 1280);
        }
    }

    private static void regradeLooking(Server server, String language, ColorScheme scheme, int width) {
        try (var context = chromium.person(language, scheme, width, 900)) {
            var walk = new Walk(new Person(server, context), "%s-%s-%d".formatted(language, scheme, width), language);
            walk.person().signIn("leyla", "waymark-leyla");
            walk.look("regradings-waiting", "regrading");
            walk.page().locator("main a[href$='/regrading/invented/the-quiz']").click();
            walk.page().locator("main table").waitFor();
            walk.lookHere("regrading-preview");
            if (language.equals("en")) {
                walk.page().locator("main textarea, main input").first().fill("The key was too narrow.");
                walk.page().locator("main .btn.primary").click();
                walk.page().locator("main .btn.primary").waitFor();
                walk.lookHere("regrading-sure");
                walk.page().locator("main .btn.primary").click();
                walk.page().waitForURL("**/regrading");
                walk.lookHere("regradings-done");
            }
            walk.assertAll();
        }
    }

    /** Goes through a whole attempt at the module quiz, so that each kind of question is seen, and on to the result. */
    private static void answerEverythingLooking(Walk walk) {
        var page = walk.page();
        page.locator("main .btn.primary").first().click();
        page.locator(".qnav").waitFor();
        var questions = page.locator(".qnav a").count();
        assertThat(questions).isEqualTo(12);
        for (var number = 1; number <= questions; number++) {
            page.locator(".qnav a").nth(number - 1).click();
            page.waitForURL("**q=" + number);
            walk.person().settle();
            walk.lookHere("question-" + number);
        }
        HandingIn.ask(page);
        walk.lookHere("hand-in");
        HandingIn.confirm(page);
        page.waitForURL("**/result");
        page.locator(".score").waitFor();
        walk.lookHere("result");
    }

    @Test
    void aFirstVisitToALessonIsLight() {
        try (var context = chromium.person("az")) {
            var person = new Person(server, context).signIn("deniz", "waymark-deniz");
            var bytes = Weight.ofFirstVisit(context, person, LESSON);

            assertThat(bytes).as("compressed bytes of a first visit").isBetween(50_000L, 400L * 1024);
        }
    }

    /** One person's way through the pages, with what was found on each. */
    private record Walk(Person person, String name, String language, SoftAssertions findings) {

        Walk(Person person, String name, String language) {
            this(person, name, language, new SoftAssertions());
        }

        Page page() {
            return person.page();
        }

        void look(String what, String path) {
            person.at(path);
            lookHere(what);
        }

        void lookHere(String what) {
            person.settle();
            var window = page().viewportSize();
            growToThePage(window);
            var where = name + "/" + what;
            page().screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/pages", name, what + ".png"))
                    .setFullPage(true));
            findings.assertThat(Accessibility.findings(page()))
                    .as("accessibility of " + where)
                    .isEmpty();
            findings.assertThat((Boolean) page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(where + " stays within its window")
                    .isTrue();
            findings.assertThat(page().title()).as("title of " + where).endsWith("Waymark");
            findings.assertThat(page().locator("h1:visible").count())
                    .as("first headings of " + where)
                    .isEqualTo(1);
            findings.assertThat(page().locator("html").getAttribute("lang"))
                    .as("language of " + where)
                    .isEqualTo(language);
            findings.assertThat(page().locator("main").first().innerText())
                    .as("words of " + where)
                    .doesNotContain("!content.", "!ui.", "!question.", "!assessment.", "!progress.", "!identity.");
            page().setViewportSize(window.width, window.height);
        }

        /** A bar that sticks to the window's edge covers what happens to lie there; in a window as long as the page, nothing does. */
        private void growToThePage(ViewportSize window) {
            var length = (Integer) page().evaluate("Math.ceil(document.documentElement.scrollHeight)");
            page().setViewportSize(window.width, Math.max(window.height, length));
            person.settle();
        }

        void assertAll() {
            findings.assertThat(person.foreignRequests())
                    .as("requests to other hosts")
                    .isEmpty();
            findings.assertThat(person.complaints().stream()
                            .filter(it -> !it.contains("404"))
                            .toList())
                    .as("console")
                    .isEmpty();
            findings.assertAll();
        }
    }
}
