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

    @Test
    void anAttemptAtWhichTheServerFailsKeepsNoOtherFromArriving() {
        var told = told("""
                await tab.open('b');
                await tab.admit('b', 'pass');
                const found = {};
                for (const fault of [500, 502, { status: 503, later: 7 }, { status: 429, later: 7 }]) {
                  const status = fault.status ?? fault;
                  desk.broken = { a: fault };
                  await tab.put('a', answer(1, `late ${status}`));
                  await tab.put('b', answer(1, `at once ${status}`));
                  await desk.until(() => tab.line('b') === 'sent' && tab.line('a') === 'offline');
                  await desk.idle(tab);
                  found[status] = `${desk.storedOf('b').at(-1)}, ${tab.waiting('a').length} waits`;
                  desk.broken = {};
                  await desk.after(8000);
                  await desk.until(() => tab.line('a') === 'sent');
                }
                return { found, later: desk.storedOf('a') };
                """);

        assertThat(told.get("found"))
                .isEqualTo(Map.of(
                        "500", "1 at once 500, 1 waits",
                        "502", "1 at once 502, 1 waits",
                        "503", "1 at once 503, 1 waits",
                        "429", "1 at once 429, 1 waits"));
        assertThat(told.get("later")).isEqualTo(List.of("1 late 500", "1 late 502", "1 late 503", "1 late 429"));
    }

    @Test
    void aServerThatHasNoRoomIsLeftAloneByAll() {
        var told = told("""
                await tab.open('b');
                await tab.admit('b', 'pass');
                await desk.idle(tab);
                const before = desk.requests.length;
                desk.next({ status: 503, later: 7, reason: 'busy' });
                await tab.put('a', answer(1, 'north'));
                await desk.until(() => tab.line('a') === 'offline');
                await tab.put('b', answer(1, 'south'));
                tab.retry();
                await desk.after(6999);
                const asked = desk.requests.length - before;
                await desk.after(1);
                await desk.until(() => tab.line('a') === 'sent' && tab.line('b') === 'sent');
                return { asked, stored: desk.stored };
                """);

        assertThat(told.get("asked")).isEqualTo(1);
        assertThat(told.get("stored")).isEqualTo(List.of("1 north", "1 south"));
    }

    @Test
    void anAnswerAtWhichTheServerFailsIsFoundAndToldAndKeepsNoOtherFromArriving() {
        var told = told("""
                desk.poison = { item: 2, status: 500 };
                desk.next('offline');
                await tab.put('a', answer(1, 'north'));
                await tab.put('a', answer(2, 'it breaks'));
                await tab.put('a', answer(3, 'east'));
                tab.retry();
                for (let minute = 0; minute < 30 && tab.line('a') !== 'sent'; minute++) {
                  await desk.after(60000);
                }
                const notices = await tab.notices('a');
                return {
                  stored: desk.stored,
                  notices: notices.map(({ item, reason, response }) => `${item} ${reason} ${response.text}`),
                };
                """);

        assertThat(told.get("stored")).isEqualTo(List.of("1 north", "3 east"));
        assertThat(told.get("notices")).isEqualTo(List.of("2 failed it breaks"));
    }

    @Test
    void nothingIsGivenUpBecauseTheServerFailedOftenWithinMoments() {
        var told = told("""
                desk.poison = { item: 1, status: 500 };
                await tab.put('a', answer(1, 'north'));
                for (let tries = 0; tries < 20; tries++) {
                  tab.retry();
                  await desk.idle(tab);
                }
                const asked = desk.requests.length >= 20;
                const notices = (await tab.notices('a')).length;
                desk.poison = undefined;
                tab.retry();
                await desk.until(() => tab.line('a') === 'sent');
                return { asked, notices, stored: desk.stored };
                """);

        assertThat(told).isEqualTo(Map.of("asked", true, "notices", 0, "stored", List.of("1 north")));
    }

    @Test
    void whereTheServerFailsAtTheWholeAttemptNothingIsGivenUp() {
        var told = told("""
                desk.broken = { a: 500 };
                await tab.put('a', answer(1, 'north'));
                await tab.put('a', answer(2, 'south'));
                for (let minute = 0; minute < 40; minute++) {
                  await desk.after(60000);
                }
                const waiting = tab.waiting('a').length;
                const notices = (await tab.notices('a')).length;
                desk.broken = {};
                await desk.after(60000);
                await desk.until(() => tab.line('a') === 'sent');
                return { waiting, notices, stored: desk.stored };
                """);

        assertThat(told).isEqualTo(Map.of("waiting", 2, "notices", 0, "stored", List.of("1 north", "2 south")));
    }

    @Test
    void whatIsSomebodyElsesIsSentOnceMoreUnseenAndThenErased() {
        var told = told("""
                const ann = await annAnswered(desk, tab);
                const bob = desk.tab();
                bob.meet(['bob']);
                await desk.idle(bob);
                const seen = [(await bob.allWaiting()).answers, (await bob.notices('a')).length];
                const { attempts, events, notices } = await desk.left();
                desk.always = undefined;
                bob.retry();
                await desk.until(() => desk.stored.length === 1);
                await desk.idle(bob);
                const after = await desk.left();
                return {
                  seen, meanwhile: [attempts.length, events.length, notices.length], stored: desk.stored,
                  pass: desk.requests.at(-1).pass, after: [after.attempts.length, after.events.length, after.notices.length],
                };
                """);

        assertThat(told)
                .isEqualTo(Map.of(
                        "seen",
                        List.of(0, 0),
                        "meanwhile",
                        List.of(1, 1, 1),
                        "stored",
                        List.of("1 north"),
                        "pass",
                        "Attempt pass",
                        "after",
                        List.of(0, 0, 0)));
    }

    @Test
    void whileNobodyIsHereThePassGoesAndWhatOnlyThisBrowserHasStays() {
        var told = told("""
                desk.held = new Set([3]);
                const ann = await annAnswered(desk, tab);
                const device = (await desk.left()).attempts[0].device;
                await tab.put('a', answer(3, 'held by the server'));
                const nobody = desk.tab();
                nobody.meet([]);
                desk.always = undefined;
                nobody.retry();
                await desk.until(() => desk.stored.length === 2);
                await desk.idle(nobody);
                const { attempts, notices } = await desk.left();
                const again = desk.tab();
                const same = (await again.open('a', ['ann'])).device === device;
                return {
                  pass: attempts.map(({ pass }) => pass), notices: notices.map(({ response }) => response.text), same,
                  shown: (await nobody.notices('a')).length, told: (await again.notices('a')).length,
                };
                """);

        assertThat(told)
                .isEqualTo(Map.of(
                        "pass", List.of(""), "notices", List.of("far too much"), "same", true, "shown", 0, "told", 1));
    }

    @Test
    void whatCannotBeSentWaitsForItsLearnerUntilItsPassIsOver() {
        var told = told("""
                const ann = await annAnswered(desk, tab);
                const bob = desk.tab();
                bob.meet(['bob']);
                await desk.idle(bob);
                desk.always = 401;
                bob.retry();
                await desk.idle(bob);
                const { attempts, events } = await desk.left();
                const refused = [attempts[0].pass, events.length];
                await desk.after(day - 1);
                bob.retry();
                await desk.idle(bob);
                const before = (await desk.left()).events.length;
                await desk.after(2);
                bob.retry();
                await desk.idle(bob);
                const after = await desk.left();
                return { refused, before, after: after.events.length + after.attempts.length + after.notices.length };
                """);

        assertThat(told).isEqualTo(Map.of("refused", List.of("", 1), "before", 1, "after", 0));
    }

    @Test
    void whoComesBackInTimeBringsWhatSomebodyElseCouldNotSend() {
        var told = told("""
                const ann = await annAnswered(desk, tab);
                const bob = desk.tab();
                bob.meet(['bob']);
                await desk.idle(bob);
                desk.always = 401;
                bob.retry();
                await desk.idle(bob);
                desk.always = undefined;
                const again = desk.tab();
                await again.open('a', ['newer', 'ann']);
                await again.admit('a', 'another pass');
                await desk.until(() => again.line('a') === 'sent');
                return { stored: desk.stored };
                """);

        assertThat(told.get("stored")).isEqualTo(List.of("1 north"));
    }

    @Test
    void aPageLeftOpenGoesOnWhenAnotherHasErasedWhatItKnew() {
        var told = told("""
                await tab.open('a', ['ann']);
                const bob = desk.tab();
                bob.meet(['bob']);
                await desk.until(() => bob.round !== undefined);
                await desk.idle(bob);
                await desk.after(0);
                const erased = (await desk.left()).attempts.length;
                await tab.put('a', answer(1, 'north'));
                await desk.until(() => desk.stored.length === 1 && tab.line('a') === 'sent');
                const pass = desk.requests.at(-1).pass;
                bob.retry();
                await desk.idle(bob);
                await tab.handIn('a', true);
                await desk.until(() => desk.finished);
                return { erased, stored: desk.stored, pass };
                """);

        assertThat(told)
                .isEqualTo(Map.of("erased", 0, "stored", List.of("1 north", "handed-in"), "pass", "Attempt pass"));
    }

    @Test
    void whoSignsOutIsToldWhatIsLeftAndThenNothingIs() {
        var told = told("""
                const ann = await annAnswered(desk, tab);
                const delivering = tab.deliver();
                await desk.after(0);
                const offline = await delivering;
                desk.always = undefined;
                const online = await tab.deliver();
                await tab.dismiss((await tab.notices('a'))[0]);
                const done = await tab.deliver();
                await tab.erase();
                const { attempts, events, notices } = await desk.left();
                return { offline, online, done, stored: desk.stored, left: attempts.length + events.length + notices.length };
                """);

        assertThat(told)
                .isEqualTo(Map.of(
                        "offline",
                        Map.of("anything", true, "answers", 2),
                        "online",
                        Map.of("anything", true, "answers", 1),
                        "done",
                        Map.of("anything", false, "answers", 0),
                        "stored",
                        List.of("1 north"),
                        "left",
                        0));
    }

    @Test
    void whoSignsOutTakesNothingOfAnybodyElse() {
        var told = told("""
                const ann = await annAnswered(desk, tab);
                const bob = desk.tab();
                await bob.open('b', ['bob']);
                await bob.erase();
                const { attempts, events, notices } = await desk.left();
                return { attempts: attempts.map(({ token }) => token), events: events.length, notices: notices.length };
                """);

        assertThat(told).isEqualTo(Map.of("attempts", List.of("a"), "events", 1, "notices", 1));
    }

    @Test
    void whatWasNotedOfAttemptsLongForgottenIsRemoved() {
        var told = told("""
                await desk.leave('notices', { id: 'old', attempt: 'forgotten', standing: 'refused', reason: 'other', at: '' });
                const later = desk.tab();
                later.send();
                await desk.idle(later);
                return { left: (await desk.left()).notices.length };
                """);

        assertThat(told.get("left")).isEqualTo(0);
    }

    /** What a script tells that has a desk, and at it a tab that was opened with a pass to the attempt {@code a}. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> told(String script) {
        return (Map<String, Object>)
                page.evaluate("async () => { const desk = await window.newDesk(); const tab = desk.tab();"
                        + " const answer = (item, text) => ({ act: 'answered', item, response: { kind: 'typed', text } });"
                        + " const day = 86_400_000;"
                        + " const annAnswered = async (desk, tab) => { await tab.open('a', ['ann']);"
                        + " await tab.admit('a', 'pass', desk.time + day); desk.poison = { item: 2, status: 413 };"
                        + " await tab.put('a', answer(2, 'far too much')); await desk.until(() => tab.line('a') === 'sent');"
                        + " desk.always = 'offline'; await tab.put('a', answer(1, 'north')); await desk.idle(tab); return tab; };"
                        + " await tab.open('a'); await tab.admit('a', 'pass'); await desk.idle(tab);\n"
                        + script + "}");
    }
}
