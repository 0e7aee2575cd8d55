package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.ExampleFiles;
import org.waymark.content.Examples;
import org.waymark.content.ScenarioCourse;

/**
 * The map of a story as it was built, on the page where a learner meets it; stories of a test are drawn above that page, see
 * {@code scenario-map-desk.js}. Each script is told what to do and tells what came of it.
 */
class ScenarioMapIT {

    private static final Path DESK = Path.of("src/test/resources/scenario-map-desk.js");
    private static final String SCENARIO = "courses/" + Examples.COURSE + "/scenarios/" + ScenarioCourse.SCENARIO;
    private static final int FINGER_STEPS = 8;

    @TempDir
    static Path folder;

    private static final List<String> asked = new CopyOnWriteArrayList<>();
    private static Chromium chromium;
    private static Server server;
    private static BrowserContext context;
    private static Page page;
    private static Map<String, Object> stories;

    @BeforeAll
    static void open() throws IOException {
        chromium = new Chromium();
        var content = folder.resolve("content");
        ExampleFiles.write(ScenarioCourse.files(), content.resolve(Examples.COURSE.value()));
        server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of("WAYMARK_DEMO", "false"));
        context = chromium.finger("en", 1280, 900);
        context.onRequest(request -> asked.add(request.url()));
        var person = new Person(server, context).signUp("map-reader", "amber waves of grain");
        page = person.at(SCENARIO).page();
        Playing.begin(page);
        Playing.toTheEnd(page);
        page.locator("wm-scenario-map .stage .n").first().waitFor();
        page.evaluate(Files.readString(DESK));
        stories = MapStories.all();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void aWayThatSplitsAndMeetsIsTravelledByKeysAndBackAsOneCame() {
        var told = told("""
                await desk.open(desk.diamond());
                const [upper, lower] = ['l', 'r'].toSorted((a, b) => top(a) - top(b));
                const first = desk.travel('ArrowRight')[0];
                const beside = desk.key(first === upper ? 'ArrowDown' : 'ArrowUp');
                const way = ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'Home'].map(key => desk.key(key));
                desk.key('Enter');
                desk.travel('ArrowRight', 'ArrowRight', ' ');
                return { first, beside, way, told: desk.told, stops: desk.all('.n[tabindex="0"]').length };
                """);

        assertThat(told.get("first")).isEqualTo("l");
        assertThat(told.get("beside")).isEqualTo("r");
        assertThat(told.get("way")).isEqualTo(List.of("e", "r", "s", "l", "s"));
        assertThat(told.get("told")).isEqualTo(List.of("s", "e"));
        assertThat(told.get("stops")).isEqualTo(1);
    }

    @Test
    void thePictureIsOneTabStop() {
        told("await desk.open(desk.diamond()); desk.travel(); return {};");

        page.keyboard().press("Tab");
        assertThat(told("return { at: desk.here() };").get("at")).isEqualTo("after");
        page.keyboard().press("Shift+Tab");
        page.keyboard().press("ArrowRight");
        assertThat(told("return { at: desk.here() };").get("at")).isEqualTo("l");
    }

    @Test
    void shippedStoriesAreDrawnApartWithinTheirPictureAndReachedByKeys() {
        var told = told("""
                const found = {};
                for (const [name, story] of Object.entries(stories)) {
                  await desk.open(story);
                  const lines = desk.lines();
                  found[name] = [
                    desk.stops().length - story.nodes.length, lines.length - story.edges.length, desk.overlaps(), desk.overflows(),
                    lines.length - new Set(lines).size, lines.filter(line => /NaN|undefined/.test(line)).length, desk.unreached().length];
                }
                return found;
                """);

        assertThat(told.keySet()).isEqualTo(stories.keySet()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(told.values()).as("" + told).containsOnly(List.of(0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void theListTellsEachStopAndEachWayOnceAndPointsToAStopAfterwards() {
        var told = told("""
                await desk.open(desk.diamond(), 'list');
                const diamond = desk.list();
                desk.element.querySelector('.see').click();
                const seen = desk.here();
                document.activeElement.click();
                const found = {};
                for (const [name, story] of Object.entries({ ...stories, large: desk.large(300) })) {
                  await desk.open(story, 'list');
                  const stops = desk.all('.to').map(each => each.dataset.id);
                  found[name] = [
                    new Set(stops).size - stops.length, stops.length - story.nodes.length,
                    desk.all('.choice-of').length - story.edges.length];
                }
                return { diamond, seen, found };
                """);

        assertThat(told.get("diamond")).isEqualTo(List.of("s", "l", "e", "r", ">e"));
        assertThat(told.get("seen")).isEqualTo("e");
        assertThat(((Map<?, ?>) told.get("found")).values()).as("" + told).allMatch(List.of(0, 0, 0)::equals);
    }

    @Test
    void whatIsSaidNamesKindAndBasisAndWhereChoicesLead() {
        var told = told("""
                await desk.open(desk.diamond({ share: 40, closed: true, documented: true }));
                return { s: desk.spoken('s'), e: desk.spoken('e') };
                """);

        assertThat(told.get("s"))
                .isEqualTo(List.of(
                        "s, Title s, kind.passage(), basis.documented()",
                        "a: Choose a, leads-to(l Title l). "
                                + "b: Choose b, leads-to(r Title r), documented-choice(), share(40), closed()."));
        assertThat(told.get("e")).isEqualTo(List.of("e, Title e, kind.ending(), merit.weak(), basis.invented()", ""));
    }

    @Test
    void figuresMoveNothingAndAnotherStoryIsDrawnAnew() {
        var told = told("""
                const story = Object.values(stories)[0];
                await desk.open(story);
                const before = desk.places();
                desk.element.map = {
                  nodes: story.nodes.map((node, i) => ({ ...node, here: i === 4, title: node.title + '!' })),
                  edges: story.edges.map((edge, i) => ({ ...edge, count: i })),
                };
                await desk.rest();
                const after = desk.places();
                const here = desk.all('.n.at').length;
                desk.element.map = desk.diamond();
                await desk.until(() => desk.stops().length === 4);
                return { same: String(before) === String(after), stops: before.length, here };
                """);

        assertThat(told.get("same")).isEqualTo(true);
        assertThat((Integer) told.get("stops")).isGreaterThan(10);
        assertThat(told.get("here")).isEqualTo(1);
    }

    @Test
    void oddStoriesAreDrawnToo() {
        var told = told("""
                const { stop, way } = desk;
                const odd = {
                  none: { nodes: [], edges: [] },
                  one: { nodes: [stop('a')], edges: [] },
                  'to itself and to nowhere': { nodes: [stop('a')], edges: [way('a', 'a'), way('a', 'gone'), way('gone', 'a')] },
                  'three ways between two': { nodes: [stop('a'), stop('b')], edges: [way('a', 'b'), way('a', 'b', 'b'), way('a', 'b', 'c')] },
                  'a ring beside it': { nodes: [stop('s'), stop('a'), stop('b')], edges: [way('a', 'b'), way('b', 'a')] },
                  'long words': { nodes: [stop('a', { title: 'Müttefikleştiremediklerimizdenmişsinizcesine' })], edges: [] },
                };
                const found = {};
                for (const [name, story] of Object.entries(odd)) {
                  await desk.open(story);
                  const lines = desk.lines();
                  found[name] = [desk.stops().length, lines.length, new Set(lines).size];
                  if (lines.some(line => /NaN|undefined/.test(line)) || (story.nodes.length > 0 && desk.overflows() + desk.overlaps() > 0)) {
                    found[name] = lines;
                  }
                }
                await desk.open(odd['a ring beside it'], 'list');
                return { ...found, list: desk.list() };
                """);

        assertThat(told)
                .isEqualTo(Map.of(
                        "none", List.of(0, 0, 0),
                        "one", List.of(1, 0, 0),
                        "to itself and to nowhere", List.of(1, 1, 1),
                        "three ways between two", List.of(2, 3, 3),
                        "a ring beside it", List.of(3, 2, 2),
                        "long words", List.of(1, 0, 0),
                        "list", List.of("s", "a", "b", ">a")));
    }

    @Test
    void aThousandStopsAreAListWithASentenceAndAHundredAreAMap() {
        var told = told("""
                await desk.open(desk.large(1000));
                const large = { drawn: desk.all('.stage').length, told: desk.all('.to').length, why: desk.all('.map-note')[0].textContent };
                await desk.open(desk.large(100));
                return { ...large, hundred: desk.stops().length, overlaps: desk.overlaps() };
                """);

        assertThat(told)
                .isEqualTo(Map.of("drawn", 0, "told", 1000, "why", "too-large(1000)", "hundred", 100, "overlaps", 0));
    }

    @Test
    void aPressTellsAndADragDoesNot() {
        told("await desk.open(desk.large(40), 'map', '600px'); return {};");
        stop("n1").click();
        var box = stop("n1").boundingBox();
        page.mouse().move(box.x + 20, box.y + 20);
        page.mouse().down();
        page.mouse().move(box.x - 100, box.y + 20, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
        page.mouse().up();

        var told = told("return { told: desk.told, left: desk.element.querySelector('.stage').scrollLeft };");
        assertThat(told.get("told")).isEqualTo(List.of("n1"));
        assertThat(((Number) told.get("left")).doubleValue()).isGreaterThan(80);
    }

    @Test
    void sizeIsChangedByButtonsKeysWheelAndFingers() {
        told("await desk.open(Object.values(stories)[0], 'map', '700px'); return {};");
        var first = width();
        tool("zoom-in()").click();
        assertThat(width() / first).isBetween(1.2, 1.3);
        tool("fit()").click();
        assertThat(told(
                        "const { scrollWidth, clientWidth, scrollHeight, clientHeight } = desk.element.querySelector('.stage');"
                                + "return { over: [scrollWidth - clientWidth, scrollHeight - clientHeight] };"))
                .isEqualTo(Map.of("over", List.of(0, 0)));

        var whole = width();
        told("desk.travel('+', '+'); return {};");
        var byKeys = width();
        told("desk.travel('-'); return {};");
        assertThat(byKeys).isGreaterThan(width());
        assertThat(width()).isGreaterThan(whole);
        told("desk.travel('0'); return {};");
        assertThat(width()).isEqualTo(whole);

        byWheel();
        tool("fit()").click();
        spread();
        assertThat(width() / whole).isGreaterThan(2);
    }

    /** What lies under the pointer stays there, as far as there is something to scroll. */
    private static void byWheel() {
        var one = page.locator("#map-desk .n").first();
        var before = one.boundingBox();
        page.mouse().move(before.x + 5, before.y + 5);
        page.keyboard().down("Control");
        for (var turn = 0; turn < 4; turn++) {
            page.mouse().wheel(0, -100);
        }
        page.keyboard().up("Control");
        page.waitForCondition(() -> one.boundingBox().width > 1.8 * before.width);
    }

    /** Two fingers on the picture that draw apart. */
    private static void spread() {
        var box = page.locator("#map-desk .stage").boundingBox();
        var session = context.newCDPSession(page);
        for (var step = 0; step <= FINGER_STEPS; step++) {
            var points = new JsonArray();
            var apart = 25 + 8.0 * step;
            for (var side : new int[] {-1, 1}) {
                var point = new JsonObject();
                point.addProperty("x", box.x + box.width / 2 + side * apart);
                point.addProperty("y", box.y + box.height / 2);
                point.addProperty("id", side + 1);
                points.add(point);
            }
            var event = new JsonObject();
            event.addProperty("type", step == 0 ? "touchStart" : "touchMove");
            event.add("touchPoints", points);
            session.send("Input.dispatchTouchEvent", event);
        }
        var end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        session.send("Input.dispatchTouchEvent", end);
        session.detach();
    }

    @Test
    void whereOneIsStaysInSight() {
        var told = told("""
                const story = Object.values(stories)[0];
                await desk.open(story, 'map', '390px');
                const moved = [];
                for (const at of [4, 8, 11, story.nodes.length - 1, 0]) {
                  desk.element.map = { ...story, nodes: story.nodes.map((node, i) => ({ ...node, here: i === at })) };
                  await desk.rest();
                  moved.push(desk.isSeen(desk.element.querySelector('.n.at')));
                }
                desk.travel('Home');
                return { moved };
                """);

        assertThat(told.get("moved")).isEqualTo(Collections.nCopies(5, true));
        for (var step = 0; step < 6; step++) {
            page.keyboard().press("ArrowRight");
            var seen =
                    told("await desk.rest(); return { at: desk.here(), seen: desk.isSeen(document.activeElement) };");
            assertThat(seen.get("seen")).as("" + seen).isEqualTo(true);
        }
    }

    @Test
    void movedWithinThePageItStillChangesItsSize() {
        told("await desk.open(desk.diamond()); desk.place.prepend(desk.element); await desk.rest(); return {};");
        var before = width();
        tool("zoom-in()").click();
        assertThat(width()).isGreaterThan(before);
    }

    @Test
    void whatLaysStoriesOutComesWithTheFirstMapAndAListStandsForItWhereItDoesNotCome() {
        assertThat(asked).filteredOn(url -> url.contains("dagre")).hasSize(1);
        try (var elsewhere = chromium.person("en")) {
            elsewhere.route("**/*dagre*", route -> route.abort());
            var person = new Person(server, elsewhere).signUp("list-reader", "amber waves of grain");
            var there = person.at(SCENARIO).page();
            Playing.begin(there);
            Playing.toTheEnd(there);
            there.locator("wm-scenario-map .story li").first().waitFor();

            assertThat(there.locator("wm-scenario-map .map-note").innerText()).contains("could not be drawn");
            assertThat(there.locator("wm-scenario-map .to").count()).isEqualTo(4);
        }
    }

    private static Locator stop(String id) {
        return page.locator("#map-desk .n[data-id='" + id + "']");
    }

    private static Locator tool(String name) {
        return page.locator("#map-desk [aria-label='" + name + "']");
    }

    private static double width() {
        return ((Number) told("await desk.rest(); return { width: desk.width() };")
                        .get("width"))
                .doubleValue();
    }

    /** What a script tells that has a desk and the stories that are shipped. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> told(String script) {
        return (Map<String, Object>) page.evaluate(
                "async (stories) => { const desk = window.mapDesk;"
                        + " const top = id => desk.stopOf(id).getBoundingClientRect().top;\n" + script + "}",
                stories);
    }
}
