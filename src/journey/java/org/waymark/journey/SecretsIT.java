package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.content.Workshop;

/** Every byte that reaches the browser during an attempt is searched for planted words of the key and the explanations. */
class SecretsIT {

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

    @ParameterizedTest
    @ValueSource(strings = {"deferred", "certain", "all"})
    void neitherTheKeyNorTheReasonsReachTheBrowserBeforeHandingIn(String quiz) throws IOException {
        var content = Workshop.in(folder.resolve("content"));
        try (var server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
                var context = chromium.person("en")) {
            var learner = new Person(server, context).signUp("curious-learner", "amber waves of grain");
            var page = learner.page();
            var received = Collections.synchronizedList(new ArrayList<String>());
            page.onResponse(response -> received.add(body(response)));
            page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(frame.text())));

            learner.at("courses/workshop/quizzes/" + quiz);
            page.locator("main").getByRole(AriaRole.BUTTON).first().click();
            page.locator("wm-question").first().waitFor();
            for (var link : page.locator(".qnav a").all()) {
                link.click();
                if (!quiz.equals("all")) {
                    Answering.byKeyboard(page);
                }
            }
            page.reload();
            page.locator(".paper:not([hidden]) wm-question").first().waitFor();
            learner.settle();
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

    private static String body(Response response) {
        try {
            return new String(response.body(), StandardCharsets.UTF_8);
        } catch (RuntimeException _) {
            return "";
        }
    }
}
