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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every byte that reaches the browser during an attempt is searched for planted words of the key and the explanations. */
class SecretsIT {

    private static final String CANARY = "canary";

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
    void neitherTheKeyNorTheReasonsReachTheBrowserBeforeHandingIn() throws IOException {
        var content = InventedCourse.in(folder.resolve("content"), "It is short.", itemWithCanaries());
        try (var server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
                var context = chromium.person("en")) {
            var learner = new Person(server, context).signUp("curious-learner", "amber waves of grain");
            var page = learner.page();
            var received = Collections.synchronizedList(new ArrayList<String>());
            page.onResponse(response -> received.add(body(response)));
            page.onWebSocket(socket -> socket.onFrameReceived(frame -> received.add(frame.text())));

            learner.at("courses/invented/quizzes/the-quiz");
            page.locator("main").getByRole(AriaRole.BUTTON).first().click();
            page.locator("vaadin-radio-button").first().waitFor();
            page.locator("vaadin-radio-button").first().click();
            page.locator(".save.ok").waitFor();
            page.reload();
            page.locator("vaadin-radio-button").first().waitFor();
            learner.settle();
            var beforeHandingIn = List.copyOf(received);
            received.clear();
            HandingIn.ask(page);
            HandingIn.confirm(page);
            learner.settle();

            assertThat(String.join("", beforeHandingIn))
                    .contains("an offered word")
                    .doesNotContain(CANARY);
            assertThat(String.join("", received)).contains(CANARY);
        }
    }

    private static String body(Response response) {
        try {
            return new String(response.body(), StandardCharsets.UTF_8);
        } catch (RuntimeException _) {
            return "";
        }
    }

    private static String itemWithCanaries() {
        var item = new StringBuilder(InventedCourse.itemHead());
        item.append(InventedCourse.text(6, "canary of the explanation"))
                .append("    single-choice:\n      prompt:\n")
                .append(InventedCourse.text(8, "Which word does the letter repeat?"))
                .append("      options:\n");
        for (var option : List.of("canary-right", "canary-wrong", "canary-other")) {
            item.append("        - id: ").append(option).append('\n');
            if (option.equals("canary-right")) {
                item.append("          correct: true\n");
            }
            item.append("          text:\n")
                    .append(InventedCourse.text(12, "an offered word " + option.hashCode()))
                    .append("          explanation:\n")
                    .append(InventedCourse.text(12, "canary of " + option))
                    .append("          cites: [letter ¶1]\n");
        }
        return item.toString();
    }
}
