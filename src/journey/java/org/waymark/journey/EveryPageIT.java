package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.assertj.core.api.InstanceOfAssertFactories;
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

    /** As many steps into an attempt as there are an answer to an ordering before. */
    private static final int STEPS = 7;

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
            walk.look("accounts", "accounts");
            walk.page().locator(".account-list > li > .btn").first().click();
            walk.page().locator(".account-panel").waitFor();
            walk.lookHere("accounts-one-unfolded");
            walk.look("workbench", "workbench");
            walk.look("workbench-of-a-course", "workbench/turkiye-azerbaijan");
            walk.look("nothing-to-merge", "workbench/turkiye-azerbaijan/merge?file=course.yaml");
            walk.look("history-of-a-file", "workbench/turkiye-azerbaijan/history?file=course.yaml");
            walk.look("coverage", COURSE + "/coverage");
            walk.look("workbench-lesson", "workbench/turkiye-azerbaijan/lessons/one-subject-five-texts");
            walk.page().locator(".bench-part").nth(1).click();
            walk.lookHere("workbench-lesson-section");
            walk.look("workbench-translations", "workbench/turkiye-azerbaijan/translations/az?show=all");
            walk.look(
                    "workbench-translations-lesson",
                    "workbench/turkiye-azerbaijan/translations/az?show=all&file=lessons/one-subject-five-texts");
            walk.look("workbench-review", "workbench/turkiye-azerbaijan/review");
            walk.look("workbench-bank", "workbench/turkiye-azerbaijan/banks/m01");
            walk.look("workbench-question", "workbench/turkiye-azerbaijan/banks/m01/m01-001");
            walk.look("workbench-search", "workbench/turkiye-azerbaijan/search?words=susa");
            walk.look("workbench-quiz", "workbench/turkiye-azerbaijan/quizzes/m01-quiz");
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
            answerEverythingLooking(walk, width);
            walk.assertAll();
        }
    }

    @Test
    void whatHappensToAnAttemptAfterwardsPleases() throws IOException {
        var own = folder.resolve("own");
        var content = KindsCourse.in(own.resolve("content"));
        try (var afterwards = Server.start(ServerDatabase.h2(own), content, own, Map.of())) {
            var attempt = takeTheQuiz(afterwards);
            goThroughLooking(afterwards, attempt, "az", ColorScheme.DARK, 360);
            goThroughLooking(afterwards, attempt, "tr", ColorScheme.LIGHT, 390);
            goThroughLooking(afterwards, attempt, "en", ColorScheme.DARK, 1280);
            KindsCourse.acceptInstead(content, "1919");
            afterwards.kill();
            afterwards.startAgain();
            regradeLooking(afterwards, "az", ColorScheme.DARK, 360);
            regradeLooking(afterwards, "tr", ColorScheme.LIGHT, 1280);
            regradeLooking(afterwards, "en", ColorScheme.LIGHT, 1280);
        }
    }

    /** An attempt that has an answer of every kind, and one more that arrived after another device had handed it in. */
    private static String takeTheQuiz(Server server) {
        try (var here = chromium.person("en");
                var there = chromium.person("en")) {
            var first =
                    new Person(server, here).signIn("deniz", "waymark-deniz").at("courses/invented/quizzes/the-quiz");
            var page = first.page();
            page.locator("main .btn.primary").first().click();
            page.locator("wm-question").first().waitFor();
            for (var number = 1; number <= KindsCourse.KINDS.size(); number++) {
                Answering.goTo(page, number);
                page.waitForURL("**q=" + number);
                first.settle();
                Answering.offline(page);
            }
            Answering.sent(page);
            var attempt = page.url().split("[?]", 2)[0];
            here.setOffline(true);
            Answering.goTo(page, 5);
            Answering.offline(page);
            var second =
                    new Person(server, there).signIn("deniz", "waymark-deniz").page();
            second.navigate(attempt);
            second.locator("[data-banner] .btn").click();
            assertThat(second.locator("[data-banner] .btn")).hasCount(0);
            HandingIn.ask(second);
            HandingIn.confirm(second);
            here.setOffline(false);
            page.waitForCondition(() -> page.url().endsWith("/result")
                    || page.locator("wm-attempt:not([data-unsent])").count() > 0);
            return attempt.substring(server.address("").length());
        }
    }

    private static void goThroughLooking(
            Server server, String attempt, String language, ColorScheme scheme, int width) {
        try (var context = chromium.person(language, scheme, width, 900)) {
            var walk = new Walk(new Person(server, context), "%s-%s-%d".formatted(language, scheme, width), language);
            var page = walk.page();
            walk.look("verify", "verify");
            walk.person().signIn("deniz", "waymark-deniz");
            walk.person().at(attempt + "/result");
            page.locator("main a[href$='/replay']").click();
            page.locator(".replay-step").waitFor();
            walk.lookHere("replay-first-step");
            var next = page.locator(".replay-bar .btn").last();
            for (var step = 2; step <= STEPS; step++) {
                next.click();
                walk.person().settle();
            }
            walk.lookHere("replay-answer");
            var record = page.waitForDownload(
                    () -> page.locator(".replay section .row .btn").nth(1).click());
            context.clearCookies();
            walk.person().at("verify");
            page.locator("#record-file").setInputFiles(record.path());
            page.locator(".verify .note").waitFor();
            walk.lookHere("verify-unchanged");
            staffLooking(walk);
            walk.assertAll();
        }
    }

    private static void staffLooking(Walk walk) {
        var page = walk.page();
        walk.person().signIn("leyla", "waymark-leyla");
        walk.look("marking", "marking");
        walk.look("marking-held", "marking/held");
        page.locator(".held details summary").first().click();
        walk.lookHere("marking-held-aside");
        walk.look("accommodations", "accommodations");
        page.locator(".allowances .choose").first().click();
        page.locator(".allowances h3").first().waitFor();
        walk.lookHere("accommodations-of-a-learner");
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

    /** Goes through a whole attempt at the module quiz and on to the result; where a language comes twice, each sees half of the questions. */
    private static void answerEverythingLooking(Walk walk, int width) {
        var page = walk.page();
        page.locator("main .btn.primary").first().click();
        page.locator(".qnav").waitFor();
        var questions = page.locator(".qnav a").count();
        assertThat(questions).isEqualTo(12);
        for (var number = 1; number <= questions; number++) {
            Answering.goTo(page, number);
            page.waitForURL("**q=" + number);
            walk.person().settle();
            if (width == 390 || (number % 2 == 0) == (width == 1280)) {
                walk.lookHere("question-" + number);
            }
        }
        HandingIn.ask(page);
        walk.lookHere("hand-in");
        HandingIn.confirm(page);
        page.waitForURL("**/result");
        page.locator(".score").waitFor();
        walk.lookHere("result");
    }

    @Test
    void storiesPlease() {
        try (var english = chromium.person("en", ColorScheme.LIGHT, 1280, 900);
                var turkish = chromium.person("tr", ColorScheme.DARK, 1280, 900);
                var azerbaijani = chromium.person("az", ColorScheme.LIGHT, 390, 800)) {
            var walks = List.of(
                    new Walk(new Person(server, english), "en-LIGHT-1280", "en"),
                    new Walk(new Person(server, turkish), "tr-DARK-1280", "tr"),
                    new Walk(new Person(server, azerbaijani), "az-LIGHT-390", "az"));
            StoryPages.look(walks);
            walks.forEach(Walk::assertAll);
        }
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide")
    @CsvSource({"en, LIGHT, 1280", "tr, LIGHT, 390", "az, DARK, 360"})
    void whatAClassWalksTogetherPleases(String language, ColorScheme scheme, int width) {
        walkTogether(language, scheme, width, LivePages::look);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide")
    @CsvSource({"en, LIGHT, 1280", "tr, LIGHT, 390", "az, DARK, 360"})
    void classesPlease(String language, ColorScheme scheme, int width) {
        walkTogether(language, scheme, width, ClassroomPages::look);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide")
    @CsvSource({"en, LIGHT, 1280", "tr, LIGHT, 390", "az, DARK, 360"})
    void whatAClassHasToDoPleases(String language, ColorScheme scheme, int width) {
        walkTogether(language, scheme, width, WorkPages::look);
    }

    @ParameterizedTest(name = "{0}, {1}, {2} pixels wide")
    @CsvSource({"en, LIGHT, 1280", "tr, LIGHT, 390", "az, DARK, 360"})
    void gradesPlease(String language, ColorScheme scheme, int width) {
        walkTogether(language, scheme, width, GradePages::look);
    }

    /** Somebody in each of two windows. */
    private void walkTogether(String language, ColorScheme scheme, int width, BiConsumer<Walk, Walk> pages) {
        var name = "%s-%s-%d".formatted(language, scheme, width);
        try (var teaches = chromium.person(language, scheme, width, 900);
                var learns = chromium.person(language, scheme, width, 900)) {
            var desk = new Walk(new Person(server, teaches), name, language);
            var room = new Walk(new Person(server, learns), name, language);
            pages.accept(desk, room);
            desk.assertAll();
            room.assertAll();
        }
    }

    @Test
    void aFirstVisitToALessonIsLight() {
        try (var context = chromium.person("az")) {
            var person = new Person(server, context).signIn("deniz", "waymark-deniz");
            var bytes = Weight.ofFirstVisit(context, person, LESSON);

            assertThat(bytes).as("compressed bytes of a first visit").isBetween(50_000L, 400L * 1024);
        }
    }

    @Test
    void theStylesOfAPageComeAfterThoseOfEveryPage() {
        try (var context = chromium.person("en")) {
            var person = new Person(server, context).signIn("deniz", "waymark-deniz");
            person.at(COURSE + "/scenarios/fourth-article");

            var styles = person.page()
                    .locator("head link[rel=stylesheet]")
                    .evaluateAll(
                            "links => links.map(it => it.getAttribute('href').replace(/\\?.*/, '').replace(/^.*styles/, 'styles'))");

            assertThat(styles)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .last()
                    .isEqualTo("styles/scenario.css");
        }
    }
}
