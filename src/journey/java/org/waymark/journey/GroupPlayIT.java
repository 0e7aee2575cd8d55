package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class plays one walk together: an instructor at the desk, three who vote. One of them has no socket, one comes late, and the server
 * is killed and started again in the middle.
 */
class GroupPlayIT {

    private static final String SCENARIO = "courses/turkiye-azerbaijan/scenarios/fourth-article";
    private static final String PASSWORD = "yedi dağın ardında 1918";
    private static final int MOST_ROUNDS = 40;

    @TempDir
    Path folder;

    private Chromium chromium;
    private Server server;

    @BeforeEach
    void open() {
        chromium = new Chromium();
        server = Server.start(ServerDatabase.h2(folder), folder);
    }

    @AfterEach
    void close() {
        chromium.close();
        server.close();
    }

    @Test
    void aClassWalksTogetherByVote() {
        try (var atDesk = chromium.person("en");
                var onPhone = chromium.person("tr", ColorScheme.LIGHT, 390, 800);
                var withoutSocket = chromium.person("az", ColorScheme.DARK, 390, 800);
                var atHome = chromium.person("en")) {
            refuseSockets(withoutSocket);
            var sockets = socketsOf(onPhone);
            var leyla = new Person(server, atDesk).signIn("leyla", "waymark-leyla");
            var deniz = new Person(server, onPhone).signIn("deniz", "waymark-deniz");
            assertThat(sockets).as("a page that follows nothing has no socket").isEmpty();
            var aysel = member(withoutSocket, "aysel");
            var orhan = member(atHome, "orhan");
            var desk = leyla.page();

            leyla.at(SCENARIO);
            desk.locator("main a[href$='/with-class']").click();
            look(desk, "start");
            desk.locator("main .btn.primary").click();
            desk.locator(".large-code").waitFor();
            look(desk, "lobby");
            var walk = desk.url().replaceFirst(".*/live/", "live/").replaceFirst("/desk$", "");
            var code = desk.locator(".large-code").innerText();

            join(deniz, code, "join");
            join(aysel, code, "");
            assertThat(desk.locator(".live-bar")).containsText("2 joined");
            assertThat(sockets).as("a page that follows a walk has one").isNotEmpty();
            desk.locator(".live-lobby .btn.primary").click();

            // the first round: two vote, one of them twice, and a second ballot
            Leading.openVote(desk);
            Leading.vote(deniz.page(), 0);
            Leading.vote(aysel.page(), 1);
            Leading.vote(aysel.page(), 0);
            assertThat(desk.locator(".voted-count")).containsText("2 of 2");
            assertThat(desk.locator(".votebar")).hasCount(0);
            look(deniz.page(), "room-voted");
            Leading.closeVote(desk);
            Stream.of(deniz.page(), aysel.page())
                    .forEach(page -> assertThat(page.locator(".paper > li.ahead .figures"))
                            .containsText("2 · "));
            look(desk, "desk-split");
            look(aysel.page(), "room-split");
            Leading.openVote(desk);
            Leading.vote(deniz.page(), 0);

            server.kill();
            server.startAgain();
            leyla.at(walk + "/desk");
            deniz.at(walk);
            aysel.at(walk);
            assertThat(deniz.page().locator(".choice[aria-pressed=true]")).hasCount(1);
            assertThat(aysel.page().locator(".choice[aria-pressed=true]")).hasCount(0);
            assertThat(desk.locator(".voted-count")).containsText("1 of 2");

            // who comes late is where the class is, in the middle of the vote
            join(orhan, desk.locator(".live-code .code").innerText(), "");
            Leading.vote(orhan.page(), 1);
            assertThat(desk.locator(".voted-count")).containsText("2 of 3");
            Leading.closeVote(desk);
            assertThat(desk.locator(".ballot > p").first()).containsText("even");
            look(desk, "desk-even");
            Leading.goOn(desk, List.of(deniz.page(), aysel.page(), orhan.page()));
            // which paragraph carries the point is said once it is decided
            assertThat(aysel.page().locator(".candidates-done .sig.right"))
                    .not()
                    .hasCount(0);

            for (var round = 0; round < MOST_ROUNDS && desk.locator(".ballot").count() > 0; round++) {
                Leading.goOn(desk, List.of(deniz.page(), aysel.page(), orhan.page()));
            }

            Stream.of(desk, deniz.page(), aysel.page(), orhan.page())
                    .forEach(page -> page.locator(".debrief-text").waitFor());
            look(orhan.page(), "over");
            desk.locator("a[href$='/record']").click();
            desk.locator(".rounds .round").first().waitFor();
            assertThat(desk.locator(".round").first().locator(".votes")).hasCount(2 * paper(desk));
            assertThat(desk.locator(".live-record > .meta")).containsText("3 joined");
            look(desk, "record");

            // nobody's own playthroughs were touched
            deniz.at(SCENARIO);
            assertThat(deniz.page().locator("main .feed.attempts")).hasCount(0);
            assertThat(leyla.foreignRequests()).isEmpty();
        }
    }

    @Test
    void aWalkThatIsEndedEarlyIsFoundAgain() {
        try (var atDesk = chromium.person("az", ColorScheme.DARK, 1280, 900);
                var onPhone = chromium.person("en", ColorScheme.LIGHT, 390, 800)) {
            var leyla = new Person(server, atDesk).signIn("leyla", "waymark-leyla");
            var deniz = new Person(server, onPhone).signIn("deniz", "waymark-deniz");
            var desk = leyla.at(SCENARIO + "/with-class").page();
            desk.locator("main .btn.primary").click();
            var code = desk.locator(".large-code").innerText().replaceAll("\\s", "");
            // by the link, in small letters
            deniz.at("join/" + code.toLowerCase(Locale.ROOT));
            deniz.page().locator("main .btn.primary").click();
            deniz.page().locator(".live-room .ballot").waitFor();
            desk.locator(".live-lobby .btn.primary").click();
            desk.locator(".ballot").waitFor();
            look(desk, "desk-dark");

            desk.locator(".live-end summary").click();
            assertThat(deniz.page().locator(".live-room")).hasAttribute("data-round", "1");
            desk.locator(".live-end .btn.danger").click();
            assertThat(deniz.page().locator(".live-room")).hasAttribute("data-round", "over");
            look(deniz.page(), "ended-early");
            assertThat(deniz.page().locator(".debrief-text")).hasCount(0);

            leyla.at(SCENARIO + "/with-class");
            look(desk, "start-again");
            desk.locator(".feed.attempts a").click();
            desk.locator(".rounds .round").first().waitFor();
            deniz.at("join/" + code);
            deniz.page().locator("main .btn.primary").click();
            assertThat(deniz.page().locator(".join-code")).hasAttribute("invalid", "");
            look(deniz.page(), "join-refused");
            // no way to the desk for the class
            deniz.page().navigate(server.address(desk.url().replaceFirst(".*/live/", "live/")));
            assertThat(deniz.page().locator("h1")).isVisible();
            assertThat(deniz.page().locator(".rounds")).hasCount(0);
        }
    }

    private static int paper(Page desk) {
        return desk.locator(".round").first().locator(".paper > li").count();
    }

    private Person member(BrowserContext context, String name) {
        var person = new Person(server, context).signUp(name, PASSWORD);
        context.clearCookies();
        return person.signIn(name, PASSWORD);
    }

    private static void refuseSockets(BrowserContext context) {
        context.routeWebSocket(Pattern.compile(".*"), WebSocketRoute::close);
        context.route(url -> url.contains("v-r=push"), Route::abort);
    }

    private static List<String> socketsOf(BrowserContext context) {
        var sockets = new CopyOnWriteArrayList<String>();
        context.onPage(page -> page.onWebSocket(socket -> sockets.add(socket.url())));
        return sockets;
    }

    private static void join(Person person, String code, String name) {
        person.at("join");
        if (!name.isEmpty()) {
            look(person.page(), name);
        }
        Leading.join(person.page(), code);
    }

    /** A page as it is, kept for whoever wants to see it. */
    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pages/live-" + name + ".png"))
                .setFullPage(true));
        assertThat(page.locator("h1")).hasCount(1);
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        assertThat(Accessibility.findings(page)).isEmpty();
    }
}
