package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of a learner: reads in two languages, looks at the evidence, answers by keyboard, survives a dead server. */
class LearnerJourneyIT {

    private static final String COURSE = "courses/turkiye-azerbaijan";

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

    @Test
    void onTheEmbeddedDatabaseTheDemoLearnerLosesNothing() {
        try (var server = Server.start(ServerDatabase.h2(folder), folder);
                var context = chromium.person("az")) {
            journey(server, new Person(server, context).signIn("deniz", "waymark-deniz"));
        }
    }

    @Test
    @EnabledIf("org.waymark.journey.ServerDatabase#mysqlIsGiven")
    void onMysqlSomebodyNewLosesNothing() {
        try (var server = Server.start(ServerDatabase.mysql(), folder);
                var context = chromium.person("az")) {
            var learner = new Person(server, context).signUp("yeni.adam", "uzun bir yol və dəniz");
            context.clearCookies();
            journey(server, learner.signIn("yeni.adam", "uzun bir yol və dəniz"));
        }
    }

    private static void journey(Server server, Person learner) {
        var page = learner.page();
        readsInTwoLanguages(learner, page);
        looksAtTheEvidence(page);
        marksASectionAsRead(learner, page);
        takesAQuizThroughADeadServer(server, learner, page);
        findsNoForeignAttempt(learner, page);
        findsNoPageOfTheAdministrator(learner, page);
        seesTheProgress(learner, page);
    }

    private static void readsInTwoLanguages(Person learner, Page page) {
        learner.at(COURSE + "/lessons/whose-voice");
        assertThat(page.locator("h1")).hasText("Bu kimin səsidir?");

        page.getByText("Yan-yana").first().click();
        page.locator(".twin").waitFor();

        assertThat(page.locator(".twin")).containsText("müharibə");
        assertThat(page.locator(".twin [lang=tr]")
                        .filter(new Locator.FilterOptions().setHasText("savaş"))
                        .first())
                .isVisible();
    }

    private static void looksAtTheEvidence(Page page) {
        var mark = page.locator("button.cite").first();
        mark.focus();
        mark.press("Enter");
        page.locator(".slip").waitFor();

        assertThat(mark).hasAttribute("aria-expanded", "true");
        page.waitForCondition(() -> (Boolean) page.evaluate("document.activeElement.closest('.slip') !== null"));
        page.keyboard().press("Escape");
        assertThat(page.locator(".slip")).hasCount(0);
        page.waitForCondition(() -> (Boolean) page.evaluate("document.activeElement.matches('button.cite')"));
    }

    private static void marksASectionAsRead(Person learner, Page page) {
        learner.at(COURSE + "/lessons/when-texts-disagree");
        var read = page.locator(".outline li.read");
        var before = read.count();
        page.getByText("Oxunmuş say").last().click();
        assertThat(read).hasCount(before + 1);

        learner.at(COURSE + "/lessons/when-texts-disagree");
        assertThat(page.locator(".outline li.read").count()).isGreaterThanOrEqualTo(before + 1);
    }

    private static void takesAQuizThroughADeadServer(Server server, Person learner, Page page) {
        learner.at(COURSE + "/quizzes/m01-quiz");
        var start = page.locator("main .btn.primary").first();
        start.focus();
        start.press("Enter");
        page.locator(".qnav").waitFor();
        var questions = page.locator(".qnav a").count();
        for (var number = 1; number <= questions; number++) {
            if (number == questions / 2) {
                server.kill();
                server.startAgain();
                page.reload();
                page.locator(".qnav").waitFor();
                learner.settle();
                assertThat(page.locator(".qnav .ans")).hasCount(number - 1);
            }
            page.locator(".qnav a").nth(number - 1).press("Enter");
            page.waitForURL("**q=" + number);
            learner.settle();
            Answering.byKeyboard(page);
        }
        assertThat(page.locator(".qnav .ans")).hasCount(questions);
        HandingIn.ask(page);
        HandingIn.confirm(page);
        assertThat(page.locator(".item")).hasCount(questions);
        assertThat(page.locator(".item button.cite").first()).isVisible();
    }

    /** A foreign attempt and one that does not exist are answered alike, by the status too. */
    private static void findsNoForeignAttempt(Person learner, Page page) {
        var own = page.url();
        var answer = page.navigate(own.replaceFirst("attempts/[^/]+", "attempts/AAAAAAAAAAAAAAAAAAAAAA"));
        learner.settle();
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).containsText("yoxdur");
        assertThat(page.navigate(own).status()).isEqualTo(200);
    }

    private static void findsNoPageOfTheAdministrator(Person learner, Page page) {
        learner.at("installation");
        assertThat(page.locator("h1")).containsText("yoxdur");
        assertThat(page.locator(".nav")).not().containsText("Quraşdırma");
    }

    private static void seesTheProgress(Person learner, Page page) {
        learner.at("progress");
        assertThat(page.locator("main")).containsText("Modul testi: Dosyeni oxumaq");
        assertThat(page.locator(".feed li").first()).containsText("Modul testi");
    }
}
