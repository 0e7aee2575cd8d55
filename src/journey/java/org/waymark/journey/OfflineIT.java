package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Workshop;

/** What is answered without a connection arrives when there is one again: once, in order, whatever happened in between. */
class OfflineIT {

    /** Choices, a verdict, menus and an order. */
    private static final int ANSWERED_OFFLINE = 6;

    /** How many events the browser keeps. */
    private static final String WAITING = """
            () => new Promise(resolve => {
              const opening = indexedDB.open('waymark-outbox');
              opening.onsuccess = () => {
                const counting = opening.result.transaction('events').objectStore('events').count();
                counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
              };
            })
            """;

    private static final String NOTHING_WAITS = "async () => await (" + WAITING + ")() === 0";

    private static final String SOMETHING_WAITS = "async () => await (" + WAITING + ")() > 0";

    /** How many passes, events and notices the browser keeps, and for how many attempts. */
    private static final String KEPT = """
            () => new Promise(resolve => {
              const opening = indexedDB.open('waymark-outbox');
              opening.onsuccess = () => {
                const tx = opening.result.transaction(['attempts', 'events', 'notices']);
                const all = name => new Promise(read => tx.objectStore(name).getAll().onsuccess = ({ target }) => read(target.result));
                Promise.all(['attempts', 'events', 'notices'].map(all)).then(([attempts, events, notices]) => {
                  opening.result.close();
                  const passes = attempts.filter(({ pass }) => pass).length;
                  resolve(`${attempts.length} attempts, ${passes} passes, ${events.length} events, ${notices.length} notices`);
                });
              };
            })
            """;

    private static final String RESOURCE = "**/api/attempts/**";

    @TempDir
    Path folder;

    private Chromium chromium;
    private ServerDatabase database;
    private Server server;

    @BeforeEach
    void open() throws IOException {
        chromium = new Chromium();
        database = ServerDatabase.h2(folder);
        server =
                Server.start(database, Workshop.in(folder.resolve("content")), folder, Map.of("WAYMARK_DEMO", "false"));
    }

    @AfterEach
    void close() {
        chromium.close();
        server.close();
    }

    @Test
    void oneGoesOnWithoutAConnectionAndNothingIsLost() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            answerOffline(context, page);

            context.setOffline(false);
            Answering.sent(page);

            assertThat(page.locator("[data-save]")).hasClass(java.util.regex.Pattern.compile(".*\\bok\\b.*"));
            assertStoredOnce(ANSWERED_OFFLINE);
        }
    }

    @Test
    void theServerMayDieMeanwhile() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            answerOffline(context, page);
            server.kill();
            server.startAgain();

            context.setOffline(false);
            Answering.sent(page);

            assertStoredOnce(ANSWERED_OFFLINE);
        }
    }

    @Test
    void theBrowserMayDieMeanwhile() {
        var profile = folder.resolve("profile");
        // never closed: it is killed, and there is nothing left to close
        var dying = chromium.profile(profile);
        var taken = taking(dying);
        var attempt = taken.url();
        answerOffline(dying, taken);
        dying.clearCookies();
        Chromium.kill(profile);

        try (var context = chromium.profile(profile)) {
            // a browser writes its cookies now and then only, so who it was may be lost; what was answered is not
            var page = new Person(server, context)
                    .signIn("patient-learner", "amber waves of grain")
                    .page();
            page.navigate(attempt);
            page.locator(".qnav .ans").nth(ANSWERED_OFFLINE - 1).waitFor();
            Answering.sent(page);

            assertThat(page.locator(".qnav .ans")).hasCount(ANSWERED_OFFLINE);
            assertStoredOnce(ANSWERED_OFFLINE);
        }
    }

    @Test
    void aReplyThatIsLostIsAskedForAgain() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            var dropped = new AtomicInteger();
            page.route("**/api/attempts/*/events", route -> {
                if (dropped.getAndIncrement() < 2) {
                    // the server has it; the page never hears of it
                    route.fetch();
                    route.abort();
                } else {
                    route.resume();
                }
            });

            Answering.byKeyboard(page);

            assertThat(dropped.get()).isGreaterThanOrEqualTo(3);
            assertStoredOnce(1);
        }
    }

    @Test
    void whatWasPutIntoTheQueueIsSentByWhicheverPageComesNext() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            page.route("**/api/attempts/**", route -> route.abort());
            Answering.offline(page);
            page.waitForFunction(SOMETHING_WAITS);
            page.close();

            var other = context.newPage();
            other.navigate(server.address("profile"));
            other.locator("wm-outbox")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            other.waitForFunction(NOTHING_WAITS);

            assertStoredOnce(1);
        }
    }

    @Test
    void twoTabsSendOneQueue() {
        try (var context = chromium.person("en")) {
            var one = taking(context);
            var two = context.newPage();
            two.setDefaultTimeout(20_000);
            two.navigate(one.url());
            two.locator("wm-question").first().waitFor();

            for (var number = 1; number <= 4; number++) {
                var page = number % 2 == 0 ? one : two;
                Answering.goTo(page, number);
                Answering.offline(page);
            }
            Answering.sent(one);
            Answering.sent(two);

            assertThat(one.locator(".qnav .ans")).hasCount(4);
            assertThat(two.locator(".qnav .ans")).hasCount(4);
            assertStoredOnce(4);
        }
    }

    @Test
    void aSecondDeviceTakesOverVisiblyAndTheFirstIsToldSo() {
        try (var here = chromium.person("en");
                var there = chromium.person("en")) {
            var first = taking(here);
            Answering.byKeyboard(first);

            var second = new Person(server, there)
                    .signIn("patient-learner", "amber waves of grain")
                    .page();
            second.navigate(first.url());
            var takeOver = second.locator("[data-banner] .btn");
            takeOver.waitFor();
            assertThat(second.locator(".paper:not([hidden]) wm-question input").first())
                    .isDisabled();
            takeOver.dblclick();
            assertThat(takeOver).hasCount(0);
            Answering.goTo(second, 2);
            Answering.byKeyboard(second);

            // online the first device may hear of the second on its way to the question, before it answers
            here.setOffline(true);
            Answering.goTo(first, 3);
            Answering.offline(first);
            here.setOffline(false);
            assertThat(first.locator("[data-notices]")).containsText("another device");
            assertThat(first.locator("[data-banner]")).containsText("another device");
            assertThat(stored()).hasSize(2);
        }
    }

    @Test
    void pressingTwiceHandsInOnce() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            Answering.byKeyboard(page);
            HandingIn.ask(page);
            page.evaluate(
                    "() => { const yes = document.querySelector('dialog.ask .primary'); yes.click(); yes.click(); }");
            page.waitForURL("**/result");
            page.locator(".score").waitFor();

            server.kill();
            assertThat(database.client()
                            .sql("select count(*) from attempt_event where act = 'HANDED_IN'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void handingInWithoutAConnectionCanBeTakenBackUntilThereIsOne() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            context.setOffline(true);
            Answering.offline(page);
            HandingIn.ask(page);
            page.locator("dialog.ask .primary").click();
            var undo = page.locator("[data-banner] .btn");
            undo.click();
            assertThat(undo).hasCount(0);
            context.setOffline(false);
            Answering.sent(page);
            assertThat(page.url()).doesNotContain("/result");

            context.setOffline(true);
            HandingIn.ask(page);
            page.locator("dialog.ask .primary").click();
            page.locator("[data-banner] .btn").waitFor();
            context.setOffline(false);

            page.waitForURL("**/result");
            assertStoredOnce(1);
        }
    }

    @Test
    void aPauseStopsTheClockCoversTheQuestionsAndOutlivesTheServer() {
        try (var context = chromium.person("en")) {
            var learner = new Person(server, context).signUp("patient-learner", "amber waves of grain");
            server.kill();
            database.client()
                    .sql("insert into accommodation (learner, extra_time, extra_attempts, pauses, larger_type)"
                            + " select id, 900, 0, true, true from account")
                    .update();
            server.startAgain();
            context.clearCookies();
            var page = pausable(learner.signIn("patient-learner", "amber waves of grain"));
            Answering.byKeyboard(page);
            assertThat(page.locator("main.attempt.larger")).hasCount(1);

            context.setOffline(true);
            page.locator("[data-act=pause]").click();
            assertThat(page.locator("[data-banner]")).containsText("only while there is a connection");
            assertThat(page.locator("[data-cover]")).isHidden();
            context.setOffline(false);
            page.locator("[data-act=pause]").click();
            assertThat(page.locator("[data-cover]")).isVisible();
            assertThat(page.locator("wm-question:visible")).hasCount(0);
            Answering.sent(page);
            var left = page.locator("[data-left]").innerText();

            server.kill();
            server.startAgain();
            var attempt = page.url();
            page.navigate(attempt);
            assertThat(page.locator("[data-left]")).hasText(left);
            assertThat(page.locator("wm-question")).hasCount(0);
            page.locator("[data-act=resume]").click();
            page.locator("wm-question:visible").waitFor();
            assertThat(page.locator("[data-cover]")).isHidden();
            Answering.goTo(page, 2);
            Answering.byKeyboard(page);

            assertStoredOnce(2);
            assertThat(database.client()
                            .sql("select act from attempt_event where act in ('PAUSED', 'RESUMED') order by number")
                            .query(String.class)
                            .list())
                    .isEqualTo(List.of("PAUSED", "RESUMED"));
        }
    }

    @Test
    void whoeverSignsInNextSeesNothingOfWhoWasThereBeforeAndNothingIsLost() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            context.route(RESOURCE, route -> route.abort());
            Answering.offline(page);
            waitUntilKept(page, "1 attempts, 1 passes, 1 events, 0 notices");
            page.close();
            // the session ended, and nobody signed out
            context.clearCookies();

            var next = new Person(server, context).signUp("next-learner", "amber waves of grain");
            var other = next.page();
            other.waitForFunction("() => document.querySelector('wm-outbox')?.dataset.owner");
            assertThat(other.locator("wm-outbox")).isEmpty();
            waitUntilKept(other, "1 attempts, 1 passes, 1 events, 0 notices");
            context.unroute(RESOURCE);
            next.at("profile");
            waitUntilKept(other, "0 attempts, 0 passes, 0 events, 0 notices");
            assertThat(other.locator("wm-outbox")).isEmpty();

            assertStoredOnce(1);
        }
    }

    @Test
    void signingOutSendsFirstAsksWhereItCannotAndLeavesNothing() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            Answering.byKeyboard(page);
            context.route(RESOURCE, route -> route.abort());
            Answering.goTo(page, 2);
            Answering.offline(page);
            page.navigate(server.address("profile"));
            var signOut = page.locator("form[data-sign-out] button");
            signOut.click();
            assertThat(page.locator("dialog.ask")).containsText("does not have 1 of your answers yet");
            assertThat(page.locator("dialog.ask .primary")).isFocused();
            page.locator("dialog.ask .primary").click();
            assertThat(page.locator("dialog.ask")).hasCount(0);
            waitUntilKept(page, "1 attempts, 1 passes, 1 events, 0 notices");

            context.unroute(RESOURCE);
            signOut.click();
            page.locator(".bar a[href='/sign-in']").waitFor();
            waitUntilKept(page, "0 attempts, 0 passes, 0 events, 0 notices");
            page.navigate(server.address("profile"));
            page.waitForURL("**/sign-in*");

            assertStoredOnce(2);
        }
    }

    @Test
    void whoSignsOutAllTheSameLeavesNothingBehind() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            Answering.byKeyboard(page);
            context.route(RESOURCE, route -> route.abort());
            Answering.goTo(page, 2);
            Answering.offline(page);
            page.navigate(server.address("profile"));
            page.locator("form[data-sign-out] button").click();
            page.locator("dialog.ask .btn:not(.primary)").click();
            page.locator(".bar a[href='/sign-in']").waitFor();
            waitUntilKept(page, "0 attempts, 0 passes, 0 events, 0 notices");
        }
    }

    @Test
    void whereASessionEndedNoPassStaysAndWhoComesBackGoesOnOnTheSameDevice() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            var attempt = page.url();
            Answering.byKeyboard(page);
            context.clearCookies();
            page.navigate(server.address("sign-in?ended"));
            waitUntilKept(page, "1 attempts, 0 passes, 0 events, 0 notices");

            page = new Person(server, context)
                    .signIn("patient-learner", "amber waves of grain")
                    .page();
            page.navigate(attempt);
            Answering.goTo(page, 2);
            Answering.byKeyboard(page);

            assertThat(page.locator("[data-banner]")).isEmpty();
            assertStoredOnce(2);
        }
    }

    @Test
    void aReplyThatWasMadeBeforeALaterAnswerDoesNotSetTheEarlierOneBack() {
        try (var context = chromium.person("en")) {
            var page = taking(context);
            var options = page.locator(".paper:not([hidden]) wm-question input");
            options.nth(0).press("Space");
            page.locator(".qnav [aria-current].ans").waitFor();
            Answering.sent(page);
            var overtaken = new AtomicReference<Route>();
            var early = new AtomicReference<APIResponse>();
            page.route("**/api/attempts/*", route -> {
                if (overtaken.get() == null) {
                    // made now, and long on its way
                    early.set(route.fetch());
                    overtaken.set(route);
                } else {
                    route.resume();
                }
            });
            page.evaluate("() => window.dispatchEvent(new Event('online'))");
            page.waitForCondition(() -> overtaken.get() != null);

            options.nth(1).press("Space");
            assertThat(options.nth(1)).isChecked();
            Answering.sent(page);
            var heard = page.waitForResponse(
                    "**/api/attempts/*",
                    () -> overtaken.get().fulfill(new Route.FulfillOptions().setResponse(early.get())));
            heard.finished();
            // whatever the page makes of it, it has made of it before the answer to another question
            Answering.goTo(page, 2);
            Answering.byKeyboard(page);
            Answering.goTo(page, 1);

            assertThat(options.nth(1)).isChecked();
            assertStoredOnce(2);
        }
    }

    private static void waitUntilKept(Page page, String kept) {
        page.waitForCondition(() -> kept.equals(page.evaluate(KEPT)));
    }

    private static Page pausable(Person learner) {
        var page = learner.at("courses/workshop/quizzes/short-time").page();
        page.locator("main .btn.primary").first().click();
        page.locator("wm-question").first().waitFor();
        learner.settle();
        return page;
    }

    private Page taking(BrowserContext context) {
        var learner = new Person(server, context).signUp("patient-learner", "amber waves of grain");
        context.clearCookies();
        learner.signIn("patient-learner", "amber waves of grain");
        var page = learner.at("courses/workshop/quizzes/deferred").page();
        page.locator("main .btn.primary").first().click();
        page.locator("wm-question").first().waitFor();
        page.waitForURL("**q=1");
        learner.settle();
        return page;
    }

    private static void answerOffline(BrowserContext context, Page page) {
        context.setOffline(true);
        for (var number = 1; number <= ANSWERED_OFFLINE; number++) {
            Answering.goTo(page, number);
            Answering.offline(page);
        }
        assertThat(page.locator("[data-save]")).containsText(ANSWERED_OFFLINE + " answers wait on this device");
    }

    /** Every answer that counts, by its order on the device; the embedded database is read when its server is gone. */
    private List<Integer> stored() {
        server.kill();
        return database.client()
                .sql(
                        "select device_order from attempt_event where act = 'ANSWERED' and standing = 'COUNTED' order by number")
                .query(Integer.class)
                .list();
    }

    private void assertStoredOnce(int items) {
        assertThat(stored()).isSorted().doesNotHaveDuplicates();
        assertThat(database.client()
                        .sql(
                                "select count(distinct item) from attempt_event where act = 'ANSWERED' and standing = 'COUNTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(items);
        assertThat(database.client()
                        .sql(
                                "select count(*) from attempt_event where client_id is not null"
                                        + " and client_id in (select client_id from attempt_event group by client_id having count(*) > 1)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
