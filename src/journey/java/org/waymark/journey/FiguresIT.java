package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader looks at the figures of the course: draws nearer, sifts, goes from a mark to its evidence, and meets a figure in a lesson. */
class FiguresIT {

    private static final String COURSE = "courses/turkiye-azerbaijan";
    private static final String TIMELINE = COURSE + "/figures/timeline";
    private static final String ROWS = "tr[data-entry]:visible";
    private static final String MARKS = "wm-timeline svg [data-entry]";

    /** Of each kind of what the timeline draws, how much there is and how much of it sticks out of the drawing. */
    private static final String OUTSIDE = """
            kind => {
              const frame = document.querySelector('wm-timeline svg').getBoundingClientRect();
              const drawn = [...document.querySelectorAll('wm-timeline svg ' + kind)].map(it => it.getBoundingClientRect());
              return drawn.length + ' ' + drawn.filter(it => it.left < frame.left - 2 || it.right > frame.right + 2).length;
            }
            """;

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

    @Test
    void theTimelineShowsInItsTableWhatIsInSight() {
        try (var context = chromium.person("en")) {
            var page = new Person(server, context).at(TIMELINE).page();
            page.locator(MARKS).first().waitFor();
            var all = page.locator(ROWS).count();
            assertThat(page.locator(MARKS)).hasCount(all);

            page.locator(".tl-kind", byText("event")).click();
            assertThat(page.locator(MARKS + ".event")).hasCount(0);
            inSight(page, page.locator(MARKS).count(), all);
            page.locator(".tl-kind", byText("event")).click();
            inSight(page, all, all);

            page.locator(".tl-sizes button[title=Nearer]").click();
            page.locator(".tl-sizes button[title=Nearer]").click();
            var near = page.locator(MARKS).count();
            assertThat(near).isPositive().isLessThan(all);
            inSight(page, near, all);
            page.locator(".tl-sizes button", byText("Whole")).click();
            inSight(page, all, all);
        }
    }

    private static void nothingSticksOut(Page page, String... kinds) {
        for (var kind : kinds) {
            assertThat((String) page.evaluate(OUTSIDE, kind))
                    .as(kind + ": how many, and how many of them stick out of the drawing")
                    .doesNotStartWith("0 ")
                    .endsWith(" 0");
        }
    }

    @Test
    void theKeyboardGoesAlongTheLineAndAMarkFindsItsRow() {
        try (var context = chromium.person("en")) {
            var reader = new Person(server, context).at(TIMELINE);
            var page = reader.page();
            page.locator(MARKS).first().waitFor();
            var marks = page.locator(MARKS).count();
            page.locator(MARKS + "[tabindex='0']").focus();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            var third = page.locator(MARKS).nth(2).getAttribute("data-entry");
            assertThat(page.locator("wm-timeline svg [data-entry='" + third + "']"))
                    .isFocused();

            page.keyboard().press("Enter");
            assertThat(page.locator("tr.chosen")).hasAttribute("data-entry", third);
            assertThat(page.locator("tr.chosen")).isInViewport();
            nothingSticksOut(page, ".tl-shape", ".tl-tick", ".tl-gap");
            for (var times = 0; times < 8; times++) {
                page.keyboard().press("+");
                assertThat(page.locator("wm-timeline svg [data-entry='" + third + "']"))
                        .isFocused();
                assertThat((String) page.evaluate(OUTSIDE, ".tl-gap")).endsWith(" 0");
            }
            assertThat(page.locator(MARKS)).not().hasCount(marks);
            nothingSticksOut(page, ".tl-shape", ".tl-tick");
            page.keyboard().press("ArrowRight");
            assertThat(page.locator("wm-timeline svg [data-entry]:focus")).hasCount(1);
            page.keyboard().press("0");

            page.locator("tr.chosen .cite").first().click();
            page.locator(".evidence .slip h2").waitFor();
            assertThat(reader.foreignRequests()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void theNetworkShowsTheTiesOfOneNode() {
        try (var context = chromium.person("en")) {
            var page = new Person(server, context)
                    .at(COURSE + "/figures/agreements")
                    .page();
            var node = page.locator("[data-node=treaty-2010]");
            node.waitFor();
            var ties = page.locator("tr[data-nodes~=treaty-2010]").count() - 1;
            assertThat(ties).isGreaterThan(1);

            node.click();
            assertThat(node).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".net-line.on")).hasCount(ties);
            assertThat(page.locator("tr[data-nodes]:visible")).hasCount(ties);
            assertThat(page.locator(".net-told")).containsText("Ties: " + ties);

            page.locator("wm-network > .btn").click();
            assertThat(node).isFocused();
            assertThat(page.locator(".net-line.on")).hasCount(0);
            page.mouse().move(0, 0);
            assertThat(page.locator("tr[data-nodes]:visible")).not().hasCount(ties);
        }
    }

    @Test
    void aLessonShowsItsFigureWithTheEvidenceBesideIt() {
        try (var context = chromium.person("en")) {
            var page = new Person(server, context)
                    .signIn("deniz", "waymark-deniz")
                    .at(COURSE + "/lessons/who-sold-when")
                    .page();
            var figure = page.locator("figure#figure-suppliers");
            figure.locator(".fig-stack").first().waitFor();
            figure.locator("summary").click();
            figure.locator(".cite:visible").first().click();

            page.locator(".evidence .slip h2").waitFor();
            assertThat(figure.locator(".cite[aria-expanded=true]")).hasCount(1);
            page.keyboard().press("Escape");
            assertThat(page.locator(".evidence .slip")).hasCount(0);
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide")
    @CsvSource({"en, LIGHT, 1280", "tr, DARK, 820", "az, LIGHT, 360"})
    void figuresPlease(String language, ColorScheme scheme, int width) {
        try (var context = chromium.person(language, scheme, width, width < 800 ? 800 : 900)) {
            var name = "%s-%s-%d".formatted(language, scheme, width);
            var walk = new Walk(new Person(server, context), name, language);
            walk.look("figures", COURSE + "/figures");
            for (var figure : List.of("timeline", "agreements", "suppliers", "five-texts", "discrepancies")) {
                walk.look("figure-" + figure, COURSE + "/figures/" + figure);
            }
            walk.person().at(COURSE + "/figures/military-spending");
            walk.page().locator("summary").first().click();
            walk.lookHere("figure-military-spending");
            walk.person().signIn("deniz", "waymark-deniz");
            walk.look("lesson-with-a-figure", COURSE + "/lessons/who-sold-when");
            walk.assertAll();
        }
    }

    private static void inSight(Page page, int seen, int all) {
        assertThat(page.locator(ROWS)).hasCount(seen);
        assertThat(page.locator(".tl-count")).hasText(seen + " of " + all + " entries in sight");
    }

    private static Page.LocatorOptions byText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
