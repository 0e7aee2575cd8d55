package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.Workshop;

/**
 * The outbox as it was built, in a real browser with its real storage, among surroundings in which the network, the clock and the
 * other tabs do what a test wants: see {@code outbox-desk.js}. Each script is told what to do and tells what came of it.
 */
class OutboxIT {

    private static final Path DESK = Path.of("src/test/resources/outbox-desk.js");

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static Server server;
    private static BrowserContext context;
    private static Page page;

    @BeforeAll
    static void open() throws IOException {
        chromium = new Chromium();
        server = Server.start(
                ServerDatabase.h2(folder),
                Workshop.in(folder.resolve("content")),
                folder,
                Map.of("WAYMARK_DEMO", "false"));
        context = chromium.person("en");
        page = new Person(server, context)
                .signUp("careful-learner", "amber waves of grain")
                .page();
        page.evaluate(Files.readString(DESK));
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    @Test
    void whatIsSentAgainKeepsItsIdsAndIsStoredOnce() {
        var told = told("""
                desk.next('offline', 'lost', 'offline');
                await tab.put('a', answer(1, 'north'));
                await desk.waits(1000);
                await tab.put('a', answer(2, 'south'));
                await desk.after(1000);
                await desk.after(2000);
                await desk.after(4000);
                await desk.until(() => tab.line('a') === 'sent');
                return { stored: desk.stored, ids: new Set(desk.sent.map(({ id }) => id)).size, sent: desk.sent.length };
                """);

        assertThat(told.get("stored")).isEqualTo(List.of("1 north", "2 south"));
        assertThat(told.get("ids")).isEqualTo(2);
        assertThat((Integer) told.get("sent")).isGreaterThan(4);
    }

    @Test
    void thePausesGrowUntilTheyAreLongEnoughAndBeginAnewAfterSuccess() {
        var told = told("""
                desk.next('offline', 'offline', 'offline', 'offline', 'offline');
                await tab.put('a', answer(1, 'north'));
                const pauses = [];
                for (let i = 0; i < 5; i++) {
                  pauses.push(await desk.pause());
                  await desk.after(pauses.at(-1));
                }
                await desk.until(() => tab.line('a') === 'sent');
                desk.next('offline');
                await tab.put('a', answer(1, 'east'));
                pauses.push(await desk.pause());
                return { pauses };
                """);

        assertThat(told.get("pauses")).isEqualTo(List.of(1_000, 2_000, 4_000, 8_000, 8_000, 1_000));
    }

    @Test
    void whereTheServerCountsOtherwiseWhatWaitsIsNumberedAnew() {
        var told = told("""
                desk.expected = 5;
                await tab.put('a', answer(1, 'north'));
                await tab.put('a', answer(2, 'south'));
                await desk.eventually(() => desk.stored.length === 2 && tab.line('a') === 'sent');
                const next = await tab.put('a', answer(3, 'east'));
                await desk.until(() => tab.line('a') === 'sent');
                return { stored: desk.stored, orders: desk.orders, next: next.order };
                """);

        assertThat(told.get("stored")).isEqualTo(List.of("1 north", "2 south", "3 east"));
        assertThat(told.get("orders")).isEqualTo(List.of(5, 6, 7));
        assertThat(told.get("next")).isEqualTo(7);
    }

    @Test
    void aServerThatWantsWhatItWasGivenIsNotAskedWithoutEnd() {
        var told = told("""
                desk.always = 'stubborn';
                await tab.put('a', answer(1, 'north'));
                await desk.pause();
                const asked = desk.requests.length;
                desk.always = undefined;
                await desk.after(1000);
                await desk.until(() => tab.line('a') === 'sent');
                return { asked, stored: desk.stored };
                """);

        assertThat((Integer) told.get("asked")).isLessThanOrEqualTo(2);
        assertThat(told.get("stored")).isEqualTo(List.of("1 north"));
    }

    @Test
    void oneAnswerThatIsNotTakenKeepsNoOtherFromArriving() {
        var told = told("""
                const found = {};
                for (const [status, attempt] of [[413, 'a'], [400, 'b']]) {
                  desk.reset();
                  await tab.open(attempt);
                  desk.next('offline');
                  await tab.admit(attempt, 'pass');
                  desk.poison = { item: 2, status };
                  await tab.put(attempt, answer(1, 'north'));
                  await tab.put(attempt, answer(2, 'far too much'));
                  await tab.put(attempt, answer(3, 'east'));
                  tab.retry();
                  await desk.until(() => tab.line(attempt) === 'sent');
                  const notices = await tab.notices(attempt);
                  found[status] = {
                    stored: desk.stored,
                    notices: notices.map(({ item, reason, response }) => `${item} ${reason} ${response.text}`),
                  };
                }
                return found;
                """);

        assertThat(told.get("413"))
                .isEqualTo(
                        Map.of("stored", List.of("1 north", "3 east"), "notices", List.of("2 too-big far too much")));
        assertThat(told.get("400"))
                .isEqualTo(
                        Map.of("stored", List.of("1 north", "3 east"), "notices", List.of("2 malformed far too much")));
    }

    @Test
    void withoutAGoodPassNothingIsSentUntilThereIsOneAndNothingIsForgotten() {
        var told = told("""
                desk.next(401);
                await tab.put('a', answer(1, 'north'));
                await desk.until(() => tab.line('a') === 'shut');
                const asked = desk.requests.length;
                await tab.put('a', answer(2, 'south'));
                tab.retry();
                await desk.after(60000);
                const meanwhile = desk.requests.length - asked;
                const waiting = tab.waiting('a').length;
                await tab.admit('a', 'a new pass');
                await desk.until(() => tab.line('a') === 'sent');
                return { meanwhile, waiting, stored: desk.stored, pass: desk.requests.at(-1).pass };
                """);

        assertThat(told)
                .isEqualTo(Map.of(
                        "meanwhile",
                        0,
                        "waiting",
                        2,
                        "stored",
                        List.of("1 north", "2 south"),
                        "pass",
                        "Attempt a new pass"));
    }

    @Test
    void whoIsAskedToComeLaterComesLater() {
        var told = told("""
                const found = [];
                for (const status of [429, 503]) {
                  desk.next({ status, later: 7 });
                  const before = desk.requests.length;
                  await tab.put('a', answer(1, `asked with ${status}`));
                  await desk.until(() => desk.requests.length === before + 1 && tab.line('a') === 'offline');
                  await tab.put('a', answer(2, `again after ${status}`));
                  tab.retry();
                  await desk.after(6999);
                  found.push(desk.requests.length - before);
                  await desk.after(1);
                  await desk.until(() => tab.line('a') === 'sent');
                }
                return { found, stored: desk.stored };
                """);

        assertThat(told.get("found")).isEqualTo(List.of(1, 1));
        assertThat(told.get("stored"))
                .isEqualTo(List.of("1 asked with 429", "2 again after 429", "1 asked with 503", "2 again after 503"));
    }

    @Test
    void handingInBecomesAnEventOnlyWhenSomebodyIsThereToHearIt() {
        var told = told("""
                desk.always = 'offline';
                await tab.handIn('a', true);
                await desk.pause();
                const offline = { wants: tab.wantsHandingIn('a'), waiting: tab.waiting('a').length };
                await tab.handIn('a', false);
                desk.always = undefined;
                await desk.after(10000);
                await tab.ask('a');
                await desk.until(() => tab.line('a') === 'sent');
                const undone = desk.stored.length;
                await tab.put('a', answer(1, 'north'));
                await tab.handIn('a', true);
                await tab.handIn('a', true);
                await desk.until(() => desk.finished && tab.line('a') === 'sent');
                return { offline, undone, stored: desk.stored };
                """);

        assertThat(told.get("offline")).isEqualTo(Map.of("wants", true, "waiting", 0));
        assertThat(told.get("undone")).isEqualTo(0);
        assertThat(told.get("stored")).isEqualTo(List.of("1 north", "handed-in"));
    }

    @Test
    void handingInWaitsForEveryAnswerBeforeIt() {
        var told = told("""
                desk.always = 'offline';
                await tab.put('a', answer(1, 'north'));
                await tab.handIn('a', true);
                await tab.put('a', answer(2, 'south'));
                desk.always = undefined;
                await desk.eventually(() => desk.finished && tab.line('a') === 'sent');
                return { stored: desk.stored };
                """);

        assertThat(told.get("stored")).isEqualTo(List.of("1 north", "2 south", "handed-in"));
    }

    @Test
    void twoTabsSendOneQueueAndHearOfEachOther() {
        var told = told("""
                const other = desk.tab();
                await other.open('a');
                const heard = [];
                other.addEventListener('changed', ({ detail }) => detail.settled?.forEach(({ deed }) => heard.push(deed.item)));
                desk.next('offline');
                await tab.put('a', answer(1, 'north'));
                await Promise.all([1, 2, 3, 4].flatMap(i => [
                  tab.put('a', answer(2 * i, `one ${i}`)), other.put('a', answer(2 * i + 1, `two ${i}`))]));
                tab.retry();
                other.retry();
                await desk.until(() => tab.line('a') === 'sent' && other.line('a') === 'sent' && desk.stored.length === 9);
                return { orders: desk.orders, devices: desk.devices, doubled: desk.doubled, heard: new Set(heard).size };
                """);

        assertThat(told.get("orders")).isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        assertThat(told.get("devices")).isEqualTo(1);
        assertThat(told.get("doubled")).isEqualTo(0);
        assertThat(told.get("heard")).isEqualTo(9);
    }

    @Test
    void aPageThatIsLeftSendsWhatItKnowsToWait() {
        var told = told("""
                desk.next('offline');
                await tab.put('a', answer(1, 'north'));
                await desk.pause();
                tab.leave();
                await desk.until(() => desk.stored.length === 1);
                const kept = desk.requests.at(-1).keepalive;
                await desk.after(1000);
                await desk.until(() => tab.line('a') === 'sent');
                return { kept, stored: desk.stored };
                """);

        assertThat(told).isEqualTo(Map.of("kept", true, "stored", List.of("1 north")));
    }

    /** What a script tells that has a desk, and at it a tab that was opened with a pass to the attempt {@code a}. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> told(String script) {
        return (Map<String, Object>)
                page.evaluate("async () => { const desk = await window.newDesk(); const tab = desk.tab();"
                        + " const answer = (item, text) => ({ act: 'answered', item, response: { kind: 'typed', text } });"
                        + " await tab.open('a'); await tab.admit('a', 'pass'); await desk.idle(tab);\n"
                        + script + "}");
    }
}
