package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Workshop;

/**
 * Every byte that reaches the browser during an attempt, pages, what the view says and what the resource answers, is searched for
 * planted words of the key, the reasons, the hints and the explanations.
 */
class SecretsIT {

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Server server;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void open() throws IOException {
        chromium = new Chromium();
        server = Server.start(ServerDatabase.h2(folder), Workshop.in(folder.resolve("content")), folder, Map.of());
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deferred", "certain", "all"})
    void neitherTheKeyNorTheReasonsReachTheBrowserBeforeHandingIn(String quiz) {
        try (var context = chromium.person("en")) {
            var learner = new Person(server, context).signUp("curious-about-" + quiz, "amber waves of grain");
            var page = begin(learner, quiz);
            var questions = page.locator(".qnav a").count();
            for (var number = 1; number <= questions; number++) {
                Answering.goTo(page, number);
                if (!quiz.equals("all")) {
                    Answering.byKeyboard(page);
                }
            }
            reload(learner);
            var beforeHandingIn = List.copyOf(received);
            received.clear();
            HandingIn.ask(page);
            HandingIn.confirm(page);
            learner.settle();

            assertThat(String.join("", beforeHandingIn))
                    .contains("Offer A", "\"standing\"".repeat(quiz.equals("all") ? 0 : 1))
                    .doesNotContain(Workshop.SONG);
            assertThat(String.join("", received)).contains("canary of the explanation");
        }
    }

    /** Before it is checked nothing is told; then what its turn brings, of this question alone. All others are answered and wait. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "immediate         | canary of the explanation | canary of the first hint; canary of the second hint",
                "certain-immediate | canary of the explanation | canary of the first hint; canary of the second hint",
                "interactive       | canary of the first hint  | canary of the second hint; canary of the explanation; canary of a reason",
                "adaptive          | canary of the first hint  | canary of the second hint; canary of the explanation; canary of a reason",
                "practice          | canary of the first hint  | canary of the second hint; canary of the explanation; canary of a reason"
            })
    void whatIsCheckedTellsOfItselfAloneAndNoMoreThanItsTurnBrings(String quiz, String told, String silent) {
        try (var context = chromium.person("en")) {
            var learner = new Person(server, context).signUp("curious-about-" + quiz, "amber waves of grain");
            var page = begin(learner, quiz);
            for (var number = 2; number <= 4; number++) {
                Answering.goTo(page, number);
                Answering.byKeyboard(page);
            }
            Answering.goTo(page, 1);
            wrong(page);
            reload(learner);
            assertThat(String.join("", received))
                    .contains("Offer A", "\"standing\"")
                    .doesNotContain(Workshop.SONG);

            received.clear();
            page.locator(".paper:not([hidden]) [data-act=check]").click();
            page.locator(".paper:not([hidden]) .feedback .tag").first().waitFor();
            Answering.sent(page);
            learner.settle();
            var said = String.join("", received);
            received.clear();
            reload(learner);
            var saidAgain = String.join("", received);

            for (var words : List.of(said, saidAgain)) {
                assertThat(count(words, told)).isEqualTo(1);
                assertThat(words)
                        .doesNotContain(silent.split("; "))
                        .doesNotContain("canary accepted", "canary of the model answer");
            }
        }
    }

    private Page begin(Person learner, String quiz) {
        var page = learner.page();
        page.onResponse(response -> received.add(body(response)));
        page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(frame.text())));
        learner.at("courses/workshop/quizzes/" + quiz);
        page.locator("main").getByRole(AriaRole.BUTTON).first().click();
        page.locator("wm-question").first().waitFor();
        return page;
    }

    private static void reload(Person learner) {
        learner.page().reload();
        learner.page().locator(".paper:not([hidden]) wm-question").first().waitFor();
        learner.settle();
    }

    /** The second offer is not the right one. */
    private static void wrong(Page page) {
        var paper = page.locator(".paper:not([hidden])");
        paper.locator("wm-question label", new Locator.LocatorOptions().setHasText("Offer B"))
                .locator("input")
                .press("Space");
        if (paper.locator("[data-certainty]").count() > 0) {
            paper.locator("[data-certainty]").first().check();
        }
        page.locator(".qnav [aria-current].ans").waitFor();
        Answering.sent(page);
    }

    private static int count(String all, String words) {
        return (all.length() - all.replace(words, "").length()) / words.length();
    }

    private static String body(Response response) {
        try {
            return new String(response.body(), StandardCharsets.UTF_8);
        } catch (RuntimeException _) {
            return "";
        }
    }
}
