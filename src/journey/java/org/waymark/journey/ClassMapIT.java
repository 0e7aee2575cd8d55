package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Slug;

/** An instructor looks at how a class played, goes through it in front of the class, and takes it along. */
class ClassMapIT {

    private static final String SCENARIO = "courses/turkiye-azerbaijan/scenarios/fourth-article";
    private static final String CLASS = SCENARIO + "/class";
    private static final int LEARNERS = 24;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Server server;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
        var database = ServerDatabase.h2(folder);
        server = Server.start(database, folder);
        server.kill();
        new Classmates(database.client(), new Slug("fourth-article")).play(LEARNERS, "10-A", 9);
        server.startAgain();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void anInstructorSeesHowTheClassPlayed() throws IOException {
        try (var context = chromium.person("en")) {
            var leyla = new Person(server, context).signIn("leyla", "waymark-leyla");
            var page = leyla.at(SCENARIO).page();
            page.locator("main a[href$='/class']").click();
            page.locator("wm-scenario-map svg .n").first().waitFor();
            assertThat(page.locator(".facts-list li").first()).hasText("24 learners, 24 playthroughs");

            page.locator(".n[data-id=n1]").click();
            assertThat(page.locator(".reading .meta").first()).hasText("24 of 24 came through here");
            assertThat(page.locator(".reading .split li")).not().hasCount(0);

            showing(page, "All");
            assertThat(page.locator(".facts-list li").first()).hasText("24 learners, 36 playthroughs");
            assertThat(page).hasURL(Pattern.compile("playthroughs=all"));
            showing(page, "First and best");
            assertThat(page.locator(".counts").first()).containsText(Pattern.compile("more often|less often|as often"));
            showing(page, "Best");
            var file = page.waitForDownload(
                    () -> page.locator("main a", byText("CSV")).click());
            assertThat(file.suggestedFilename()).isEqualTo("waymark-fourth-article-best.csv");
            var csv = Files.readString(file.path(), StandardCharsets.UTF_8);
            assertThat(csv)
                    .startsWith("\uFEFFedition,group,playthroughs,")
                    .contains(",Everybody,best playthroughs,choice,n1,");

            page.locator("vaadin-select").click();
            page.locator("vaadin-select-item", new Page.LocatorOptions().setHasText("10-A"))
                    .click();
            assertThat(page.locator(".facts-list li").first()).hasText("9 learners, 9 playthroughs");
            assertThat(page).hasURL(Pattern.compile("group="));
            leyla.at(page.url().substring(server.address("").length()));
            assertThat(page.locator(".facts-list li").first()).hasText("9 learners, 9 playthroughs");
            assertThat(leyla.foreignRequests()).isEmpty();
        }
    }

    private static void showing(Page page, String words) {
        page.locator(".class-controls .seg button", byText(words)).first().click();
        assertThat(page.locator(".class-controls .seg [aria-pressed=true]")).hasText(words);
    }

    private static Page.LocatorOptions byText(String words) {
        return new Page.LocatorOptions().setHasText(Pattern.compile(words + "$"));
    }

    @Test
    void aClassIsShownPassageByPassageWhatItDid() {
        try (var context = chromium.person("en")) {
            var page = new Person(server, context)
                    .signIn("leyla", "waymark-leyla")
                    .at(CLASS + "/show")
                    .page();
            var first = page.locator("h1").innerText();
            assertThat(page.locator(".split .asked")).not().hasCount(0);
            assertThat(page.locator(".branch")).hasCount(0);

            page.keyboard().press("Space");
            assertThat(page.locator(".branch[aria-pressed=true]")).hasCount(1);
            assertThat(page.locator(".arrived")).hasText("24 of 24 came through here");
            var marked = page.locator(".branch[aria-pressed=true]").innerText();
            page.keyboard().press("ArrowDown");
            assertThat(page.locator(".branch[aria-pressed=true]")).not().hasText(marked.replace("\n", ""));
            page.keyboard().press("ArrowUp");
            assertThat(page.locator(".branch[aria-pressed=true]")).hasText(marked.replace("\n", ""));

            page.keyboard().press("ArrowRight");
            assertThat(page.locator("h1")).not().hasText(first);
            page.keyboard().press("ArrowLeft");
            assertThat(page.locator("h1")).hasText(first);
            assertThat(page.locator(".branch[aria-pressed=true]")).hasCount(1);
            page.keyboard().press("PageUp");
            assertThat(page.locator(".branch")).hasCount(0);

            page.keyboard().press("Escape");
            page.waitForURL("**/class?playthroughs=first");
            assertThat(page.locator(".class-controls")).isVisible();
        }
    }

    @Test
    void aLearnerFindsNoneOfIt() {
        try (var context = chromium.person("en")) {
            var deniz = new Person(server, context).signIn("deniz", "waymark-deniz");
            assertThat(deniz.at(SCENARIO).page().locator("main a[href$='/class']"))
                    .hasCount(0);
            for (var address : List.of(CLASS, CLASS + "/show")) {
                assertThat(deniz.at(address).page().locator("h1"))
                        .hasText("This page does not exist or is not open to you");
                assertThat(deniz.page().locator(".class-controls, .present > article"))
                        .hasCount(0);
            }
        }
    }

    @Test
    void whereNobodyHasPlayedThatIsSaid() {
        try (var context = chromium.person("en")) {
            var page = new Person(server, context)
                    .signIn("admin", "waymark-admin")
                    .at("courses/turkiye-azerbaijan/scenarios/partner-not-member/class")
                    .page();
            assertThat(page.locator(".shown .note")).containsText("Nobody has played this scenario yet");
            look(page, "nobody");
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} wide")
    @CsvSource({"en, LIGHT, 1280", "az, DARK, 1280", "tr, LIGHT, 390", "az, LIGHT, 390", "en, DARK, 390"})
    void theyAreSeenInEveryLanguageAndLight(String language, ColorScheme scheme, int width) {
        try (var context = chromium.person(language, scheme, width, 900)) {
            var leyla = new Person(server, context).signIn("leyla", "waymark-leyla");
            var page = leyla.at(CLASS).page();
            var name = "%s-%s-%d-".formatted(language, scheme, width);
            page.locator("wm-scenario-map svg .n[data-id=n2]").click();
            page.locator(".reading .split").waitFor();
            leyla.settle();
            look(page, name + "map");
            page.locator("wm-scenario-map .seg button").last().click();
            page.locator(".map-list").waitFor();
            look(page, name + "list");
            leyla.at(CLASS + "?playthroughs=compared");
            look(page, name + "compared");
            leyla.at(CLASS + "/show");
            look(page, name + "show");
            page.keyboard().press("Space");
            page.locator(".branch").first().waitFor();
            look(page, name + "told");
        }
    }

    /** A page as it is, kept for whoever wants to see it, with nothing wrong about it. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages/class-" + name + ".png"))
                .setFullPage(true));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.content()).doesNotContain("!classmap.", "!scenario.");
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as(name)
                .isTrue();
        assertThat(Accessibility.findings(page)).as(name).isEmpty();
    }
}
