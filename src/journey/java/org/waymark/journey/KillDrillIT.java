package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server is killed while a learner gives 200 answers: every answer that the page called saved is in the database
 * afterwards, once and in order, and the page goes on where it stopped.
 */
class KillDrillIT {

    private static final int ANSWERS = 200;

    /** How long an answer may take before it counts as not acknowledged; far more than a save needs. */
    private static final int PATIENCE_IN_MILLISECONDS = 4_000;

    /** Counts the answers that the server has acknowledged to this page. */
    private static final String COUNT_ACKNOWLEDGEMENTS = """
            () => {
              window.acknowledged = 0;
              const ask = window.fetch;
              window.fetch = async (address, request) => {
                const reply = await ask(address, request);
                if (reply.ok && String(address).endsWith('/events')) {
                  const { acks } = await reply.clone().json();
                  const counted = new Set(acks.filter(({ standing }) => standing === 'counted').map(({ id }) => id));
                  for (const { id, response } of JSON.parse(request.body).events) {
                    const number = /^answer (\\d+)$/.exec(response?.text ?? '');
                    if (number && counted.has(id)) {
                      window.acknowledged = Math.max(window.acknowledged, Number(number[1]));
                    }
                  }
                }
                return reply;
              };
            }
            """;

    private static final Pattern VALUE = Pattern.compile("answer (\\d+)");

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

    @RepeatedTest(5)
    void nothingThatWasSavedIsLostOnTheEmbeddedDatabase() throws IOException {
        drill(ServerDatabase.h2(folder));
    }

    @RepeatedTest(5)
    @EnabledIf("org.waymark.journey.ServerDatabase#mysqlIsGiven")
    void nothingThatWasSavedIsLostOnMysql() throws IOException {
        drill(ServerDatabase.mysql());
    }

    private void drill(ServerDatabase database) throws IOException {
        var content = InventedCourse.in(folder.resolve("content"), "It is short.", InventedCourse.shortAnswer("amber"));
        try (var server = Server.start(database, content, folder, Map.of("WAYMARK_DEMO", "false"));
                var context = chromium.person("en")) {
            var learner = new Person(server, context).signUp("drill-learner", "amber waves of grain");
            context.clearCookies();
            learner.signIn("drill-learner", "amber waves of grain");
            var page = learner.at("courses/invented/quizzes/the-quiz").page();
            page.locator("main").getByRole(AriaRole.BUTTON).first().click();
            field(page).waitFor();
            var attempt = page.url();
            page.evaluate(COUNT_ACKNOWLEDGEMENTS);

            var killed = killSoon(server);
            var acknowledged = answerFrom(1, page);
            killed.join();
            server.startAgain();
            page.navigate(attempt);
            field(page).waitFor();
            learner.settle();
            var resumedAt = numberIn(field(page).inputValue());

            assertThat(acknowledged).as("answers acknowledged before the kill").isLessThan(ANSWERS);
            assertThat(resumedAt).as("the answer shown after the restart").isBetween(acknowledged, acknowledged + 1);

            page.evaluate(COUNT_ACKNOWLEDGEMENTS);
            assertThat(answerFrom(resumedAt + 1, page)).isEqualTo(ANSWERS);
            server.kill();
            assertThat(stored(database))
                    .isEqualTo(IntStream.rangeClosed(1, ANSWERS).boxed().toList());
        }
    }

    private static CompletableFuture<Void> killSoon(Server server) {
        var moment = ThreadLocalRandom.current().nextInt(300, 6_000);
        return CompletableFuture.runAsync(() -> {
            try {
                Thread.sleep(moment);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            server.kill();
        });
    }

    /** Types one answer after the other until all are given or one is not acknowledged; the last one that was. */
    private static int answerFrom(int first, Page page) {
        for (var number = first; number <= ANSWERS; number++) {
            try {
                field(page).fill("answer " + number);
                field(page).press("Tab");
                page.waitForFunction(
                        "expected => window.acknowledged >= expected",
                        number,
                        new Page.WaitForFunctionOptions()
                                .setTimeout(PATIENCE_IN_MILLISECONDS)
                                .setPollingInterval(5));
            } catch (PlaywrightException _) {
                return number - 1;
            }
        }
        return ANSWERS;
    }

    private static Locator field(Page page) {
        return page.locator("wm-question input").first();
    }

    private static int numberIn(String value) {
        var matcher = VALUE.matcher(value);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static List<Integer> stored(ServerDatabase database) {
        return database
                .client()
                .sql("select response from attempt_event where act = 'ANSWERED' order by number")
                .query(String.class)
                .stream()
                .map(KillDrillIT::numberIn)
                .toList();
    }
}
