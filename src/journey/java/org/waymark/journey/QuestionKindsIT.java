package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of question in a real browser: answered by keyboard alone, by mouse and by finger; accessible, and whole on a phone. */
class QuestionKindsIT {

    private static final Gson GSON = new Gson();

    @TempDir
    static Path folder;

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void open() throws IOException {
        server = Server.start(ServerDatabase.h2(folder), KindsCourse.in(folder.resolve("content")), folder, Map.of());
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void everyKindIsAnsweredRightByKeyboardAlone() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "keyboard-only");
            for (var number = 1; number <= KindsCourse.KINDS.size(); number++) {
                var kind = KindsCourse.KINDS.get(number - 1);
                var question = goTo(page, number);
                assertThat(question.evaluate("it => it.question.kind")).isEqualTo(kind);
                question.evaluate("it => it.focus()");
                page.waitForCondition(() -> hasFocus(question));

                answerByKeyboard(page, question, kind);

                assertThat(given(question)).as(kind).isEqualTo(JsonParser.parseString(right(question, kind)));
            }
            HandingIn.ask(page);
            HandingIn.confirm(page);
            page.waitForURL("**/result");

            assertThat(page.locator(".item")).hasCount(KindsCourse.KINDS.size());
            assertThat(page.locator(".item-h .tag").filter(new Locator.FilterOptions().setHasText("Right")))
                    .hasCount(KindsCourse.KINDS.size() - 1);
            assertThat(page.locator(".item").last().locator(".tag.wait").first())
                    .isVisible();
            var picture = page.locator(".summary .picture img");
            picture.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> (Boolean) picture.evaluate("it => it.complete && it.naturalWidth > 0"));
        }
    }

    private static void answerByKeyboard(Page page, Locator question, String kind) {
        switch (kind) {
            case "single-choice" -> press(page, "b", "a");
            case "multiple-choice" -> press(page, "a", "c", "c", "b");
            case "true-false" -> press(page, "Space", "Tab", "Space");
            case "matching", "categorise" -> press(page, "ArrowDown", "Tab", "ArrowDown", "ArrowDown");
            case "ordering" -> orderByKeyboard(page, question);
            case "numeric" -> {
                page.keyboard().type("12.5");
                press(page, "Tab", "ArrowDown");
            }
            case "short-answer" -> page.keyboard().type("amber");
            case "cloze" -> {
                page.keyboard().type("amber");
                press(page, "Tab", "ArrowDown", "ArrowDown");
            }
            case "timeline" -> {
                press(page, "Home", "PageUp", "ArrowRight", "ArrowRight", "Tab");
                page.keyboard().type("1952");
                press(page, "Tab");
            }
            case "hotspot" -> press(page, "Space");
            case "source-criticism" ->
                press(page, "Space", "ArrowRight", "ArrowRight", "ArrowRight", "Tab", "b", "Tab", "Space");
            case "essay" -> page.keyboard().type("Thank you for the amber.");
            default -> throw new IllegalArgumentException(kind);
        }
    }

    /** The first into its place by lifting, the others by Alt and an arrow. */
    private static void orderByKeyboard(Page page, Locator question) {
        var grip = question.locator(".order li")
                .filter(new Locator.FilterOptions().setHasText("Monday"))
                .locator(".grip");
        grip.focus();
        press(page, "Space", "ArrowUp", "ArrowUp", "Space");
        assertThat(question.locator(".order li").first()).containsText("Monday");
        assertThat(question.locator(".order li").first().locator(".grip")).isFocused();
        var tuesday = question.locator(".order li").filter(new Locator.FilterOptions().setHasText("Tuesday"));
        tuesday.locator(".grip").focus();
        if (tuesday.first().evaluate("it => it.nextElementSibling === null").equals(true)) {
            press(page, "Alt+ArrowUp");
        }
    }

    private static String right(Locator question, String kind) {
        return switch (kind) {
            case "single-choice", "hotspot" -> "{kind:'chosen',options:[0]}";
            case "multiple-choice" -> "{kind:'chosen',options:[0,1]}";
            case "true-false" -> "{kind:'judged',verdict:true,reason:0}";
            case "matching", "categorise" -> "{kind:'matched',targets:{'0':0,'1':1}}";
            case "ordering" -> "{kind:'ordered',elements:" + rightOrder(question) + "}";
            case "numeric" -> "{kind:'typed',text:'12.5 km',language:'en'}";
            case "short-answer" -> "{kind:'typed',text:'amber',language:'en'}";
            case "cloze" -> "{kind:'filled',language:'en',typed:{'0':'amber'},chosen:{'1':1}}";
            case "timeline" -> "{kind:'placed',days:{'0':'1912-01-01','1':'1952-01-01'}}";
            case "source-criticism" -> "{kind:'criticised',label:'one-sided-claim',paragraph:1,standpoint:0}";
            case "essay" -> "{kind:'typed',text:'Thank you for the amber.',language:'en'}";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static List<Integer> rightOrder(Locator question) {
        var laidOut = IntStream.range(0, 3)
                .mapToObj(place -> (String) question.evaluate("(it, place) => it.question.elements[place].text", place))
                .toList();
        return List.of(laidOut.indexOf("Monday"), laidOut.indexOf("Tuesday"), laidOut.indexOf("Wednesday"));
    }

    @Test
    void rowsArePulledByMouseAndEscapeReturnsALiftedOne() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "mouse-only");
            var question = goTo(page, number("ordering"));
            var before = rows(question);

            var from = question.locator(".order li").first().boundingBox();
            var to = question.locator(".order li").last().boundingBox();
            page.mouse().move(from.x + 200, from.y + from.height / 2);
            page.mouse().down();
            page.mouse().move(from.x + 200, from.y + from.height / 2 + 20);
            page.mouse().move(to.x + 200, to.y + to.height / 2);
            page.mouse().up();

            assertThat(rows(question)).containsExactly(before.get(1), before.get(2), before.get(0));
            assertThat(given(question).get("elements")).isEqualTo(JsonParser.parseString("[1,2,0]"));
            assertThat(question.locator(".lift")).hasCount(0);

            question.locator(".grip").first().focus();
            press(page, "Space", "ArrowDown", "Escape");
            assertThat(rows(question)).containsExactly(before.get(1), before.get(2), before.get(0));
        }
    }

    @Test
    void rowsAndMarksArePulledByFinger() {
        try (var context = chromium.finger("en", 390, 800)) {
            var page = begin(context, "finger-only");
            var question = goTo(page, number("ordering"));
            var before = rows(question);
            var grip = question.locator(".grip").last();
            grip.scrollIntoViewIfNeeded();

            var from = grip.boundingBox();
            var to = question.locator(".grip").first().boundingBox();
            Finger.pull(context, page, from.x + 20, from.y + 20, from.x + 20, to.y + 10);

            assertThat(rows(question)).containsExactly(before.get(2), before.get(0), before.get(1));

            var timeline = goTo(page, number("timeline"));
            var lane = timeline.locator(".lane").first();
            lane.scrollIntoViewIfNeeded();
            var box = lane.boundingBox();
            Finger.pull(context, page, box.x + box.width / 2, box.y + 24, box.x + box.width - 14, box.y + 24);

            assertThat(year(timeline, 0)).isCloseTo(1999, within(1));
        }
    }

    @Test
    void marksArePlacedByMouseAndByTypingAndTakenOffAgain() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "time-traveller");
            var timeline = goTo(page, number("timeline"));
            var lane = timeline.locator(".lane").first().boundingBox();

            page.mouse().click(lane.x + lane.width / 2, lane.y + lane.height / 2);
            assertThat(year(timeline, 0)).isCloseTo(1949, within(1));
            page.mouse().move(lane.x + lane.width / 2, lane.y + lane.height / 2);
            page.mouse().down();
            page.mouse().move(lane.x + 16, lane.y + lane.height / 2);
            page.mouse().up();
            assertThat(year(timeline, 0)).isCloseTo(1900, within(1));

            var field = timeline.locator(".year").nth(1);
            field.fill("2024");
            field.press("Tab");
            assertThat(timeline.locator(".help.bad").filter(new Locator.FilterOptions().setHasText("1999")))
                    .isVisible();
            assertThat(field).hasAttribute("aria-invalid", "true");
            assertThat(given(timeline).getAsJsonObject("days").has("1")).isFalse();
            field.fill("1950");
            field.press("Tab");
            assertThat(year(timeline, 1)).isEqualTo(1950);

            timeline.locator(".lane-date .btn").first().click();
            assertThat(given(timeline).getAsJsonObject("days").has("0")).isFalse();
        }
    }

    @Test
    void regionsAreChosenOnThePictureAndInTheList() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "map-reader");
            var hotspot = goTo(page, number("hotspot"));

            hotspot.locator(".region").nth(1).click();
            assertThat(hotspot.locator(".region").nth(1)).hasAttribute("aria-pressed", "true");
            hotspot.locator("summary").click();
            assertThat(hotspot.getByLabel("A tip of the shore").last()).isChecked();
            hotspot.locator(".regions input").first().check();

            assertThat(hotspot.locator(".region").first()).hasAttribute("aria-pressed", "true");
            assertThat(hotspot.locator(".region").nth(1)).hasAttribute("aria-pressed", "false");
        }
    }

    @Test
    void anAnswerIsTakenBackAndNothingMoves() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "second-thoughts");
            var question = goTo(page, 1);
            var before = question.boundingBox();

            question.locator("input").nth(2).check();
            assertThat(question.boundingBox().height).isEqualTo(before.height);
            question.locator(".clear").click();

            assertThat(given(question)).isEqualTo(JsonParser.parseString("{kind:'blank'}"));
            assertThat(question.locator(":checked")).hasCount(0);
            page.waitForCondition(() -> hasFocus(question));
            assertThat(question.boundingBox().height).isEqualTo(before.height);
        }
    }

    @Test
    void wordsOfAnAuthorAreOnlyWords() {
        try (var context = chromium.person("en")) {
            var page = begin(context, "careful-author");
            var question = goTo(page, 1);

            question.evaluate("""
                    it => {
                      const text = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
                      it.question = {kind: 'single-choice', options: [{text}, {text, lang: '"><img src=x onerror=ran>'}]};
                      return it.updateComplete;
                    }
                    """);

            assertThat(question.locator(".opt")).hasCount(2);
            assertThat(question.locator("img, script")).hasCount(0);
            assertThat(question.locator(".opt").first()).containsText("<img src=x");
            assertThat(page.evaluate("window.ran")).isNull();
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide, text of {3} %")
    @CsvSource({"en, LIGHT, 1280, 100", "az, DARK, 390, 100", "tr, LIGHT, 360, 100", "tr, DARK, 1280, 200"})
    void everyKindIsAccessibleAndWhole(String language, ColorScheme scheme, int width, int size) {
        try (var context = chromium.person(language, scheme, width, 900)) {
            var findings = new SoftAssertions();
            var name = "kinds-%s-%s-%d-%d".formatted(language, scheme, width, size);
            var page = begin(context, name.toLowerCase(Locale.ROOT));
            for (var number = 1; number <= KindsCourse.KINDS.size(); number++) {
                var kind = KindsCourse.KINDS.get(number - 1);
                var question = goTo(page, number);
                page.evaluate("size => document.documentElement.style.fontSize = size + '%'", size);
                look(findings, page, name, kind + "-blank");
                question.evaluate(
                        "(it, given) => { it.given = given; return it.updateComplete; }", plain(question, kind));
                look(findings, page, name, kind + "-given");
                question.evaluate("it => { it.readonly = true; return it.updateComplete; }");
                look(findings, page, name, kind + "-read-only");
            }
            findings.assertAll();
        }
    }

    private static Object plain(Locator question, String kind) {
        return GSON.fromJson(right(question, kind), Object.class);
    }

    /** A bar that sticks to the window's edge covers what happens to lie there; in a window as long as the page, nothing does. */
    private static void look(SoftAssertions findings, Page page, String name, String what) {
        var window = page.viewportSize();
        var length = (Integer) page.evaluate("Math.ceil(document.documentElement.scrollHeight)");
        page.setViewportSize(window.width, Math.max(window.height, length));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages", name, what + ".png"))
                .setFullPage(true));
        findings.assertThat(Accessibility.findings(page))
                .as("accessibility of " + what + " in " + name)
                .isEmpty();
        findings.assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(what + " stays within its window in " + name)
                .isTrue();
        findings.assertThat(page.locator("wm-question:visible").innerText())
                .as("words of " + what)
                .doesNotContain("!question.");
        page.setViewportSize(window.width, window.height);
    }

    // --- getting about ---

    private static Page begin(BrowserContext context, String name) {
        var person = new Person(server, context).signUp(name, "amber waves of grain");
        person.at("courses/" + InventedCourse.ID + "/quizzes/" + InventedCourse.QUIZ);
        person.page().locator("main .btn.primary").first().click();
        person.page().locator("wm-question").first().waitFor();
        person.settle();
        return person.page();
    }

    private static Locator goTo(Page page, int number) {
        Answering.goTo(page, number);
        page.waitForURL(url -> number == 1 || url.contains("q=" + number));
        var question = page.locator("wm-question:visible");
        page.waitForCondition(() -> question.count() == 1
                && KindsCourse.KINDS.get(number - 1).equals(question.evaluate("it => it.question?.kind")));
        page.evaluate("() => document.fonts.ready");
        return question;
    }

    private static int number(String kind) {
        return KindsCourse.KINDS.indexOf(kind) + 1;
    }

    private static boolean hasFocus(Locator question) {
        return (Boolean) question.evaluate("it => it.contains(document.activeElement)");
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            page.waitForFunction("() => document.querySelector('wm-question').updateComplete");
        }
    }

    private static JsonObject given(Locator question) {
        return JsonParser.parseString((String) question.evaluate("it => JSON.stringify(it.given)"))
                .getAsJsonObject();
    }

    private static int year(Locator timeline, int event) {
        JsonElement day = given(timeline).getAsJsonObject("days").get(String.valueOf(event));
        return Integer.parseInt(day.getAsString().substring(0, 4));
    }

    private static List<String> rows(Locator question) {
        return new ArrayList<>(question.locator(".order li > span:not(.mv)").allInnerTexts());
    }
}
