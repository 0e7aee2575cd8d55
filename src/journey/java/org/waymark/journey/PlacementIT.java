package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody new takes the placement quiz of the course, is told with which module to begin, and begins there. */
class PlacementIT {

    private static final String COURSE = "courses/turkiye-azerbaijan";
    private static final String OFFER = "main p a[href$='/quizzes/placement']";
    private static final int MODULES = 11;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Server server;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        server = Server.start(ServerDatabase.h2(folder), folder);
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide")
    @CsvSource({"en, LIGHT, 1280", "az, DARK, 1280", "tr, LIGHT, 390"})
    void somebodyNewIsToldWhereToBeginAndBeginsThere(String language, ColorScheme scheme, int width) {
        try (var context = chromium.person(language, scheme, width, 900)) {
            var walk = new Walk(
                    new Person(server, context).signUp("new." + language, "a long way to go, step by step"),
                    "%s-%s-%d".formatted(language, scheme, width),
                    language);
            var page = walk.page();
            walk.look("course-with-placement", COURSE);
            page.locator(OFFER).click();
            page.waitForURL("**/quizzes/placement");
            page.locator("main .btn.primary").waitFor();
            walk.lookHere("placement-quiz");
            page.locator("main .btn.primary").click();
            Answering.isAt(page, 1);
            assertThat(page.locator(".qnav a")).hasCount(2 * MODULES);
            Answering.byKeyboard(page);
            HandingIn.ask(page);
            HandingIn.confirm(page);
            assertThat(page.locator(".placement tbody tr")).hasCount(MODULES);
            assertThat(page.locator(".placement .tag.blaze")).hasCount(1);
            assertThat(page.locator(".score .tag.wrong, .score .tag.right")).hasCount(0);
            walk.lookHere("placement-result");

            page.locator(".placement .btn.primary").click();
            page.waitForURL("**/lessons/**");
            page.locator(".sec-foot button").first().click();
            assertThat(page.locator(".outline li.read")).hasCount(1);
            walk.person().at(COURSE);
            page.locator(".trail").waitFor();
            assertThat(page.locator(OFFER)).hasCount(0);
            walk.assertAll();
        }
    }
}
