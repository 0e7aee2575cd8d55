package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instructor opens a class; a learner comes in by its link, is let in, and leaves; who has no part in it finds nothing of it. */
class ClassroomIT {

    private static final String NAME = "9-B Canary";

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
    void aClassIsOpenedJoinedKeptAndLeft() {
        var database = ServerDatabase.h2(folder);
        try (var server = Server.start(database, folder);
                var atDesk = chromium.person("en");
                var onPhone = chromium.person("en", ColorScheme.LIGHT, 390, 800);
                var assisting = chromium.person("en");
                var elsewhere = chromium.person("en")) {
            var ada = Members.open(server, onPhone, "ada.learns");
            Members.openInstructors(server, database, assisting, "murat.assists", "zeynep.elsewhere");
            var leyla = new Person(server, atDesk).signIn("leyla", "waymark-leyla");
            var learners = opens(leyla);
            var link = showsTheCode(leyla.page());

            comesByTheLink(server, ada, link);
            leyla.at(learners);
            assertThat(leyla.page().locator(".class-learners > .card .people-list"))
                    .containsText("ada.learns");
            Classes.letInFirst(leyla.page());
            ada.at("my-classes");
            assertThat(ada.page().locator(".class-list")).containsText(NAME);

            invites(leyla, learners);
            var murat = new Person(server, assisting).signIn("murat.assists", Members.PASSWORD);
            assistsWithoutTheRoster(murat, learners);
            var zeynep = new Person(server, elsewhere).signIn("zeynep.elsewhere", Members.PASSWORD);
            findsNothing(server, zeynep.page(), learners);
            findsNothing(server, ada.page(), learners);

            leaves(server, ada, leyla, learners);
            Stream.of(leyla, ada, murat, zeynep)
                    .forEach(it -> assertThat(it.foreignRequests()).isEmpty());
            Stream.of(leyla, murat).forEach(it -> assertThat(it.complaints()).isEmpty());
        }
    }

    private static String opens(Person leyla) {
        leyla.at("classes");
        var page = leyla.page();
        Classes.beginOpening(page);
        assertThat(page.locator(".class-opening .zone-field input")).hasValue("Europe/Istanbul");
        Classes.open(page, NAME, "autumn 2026");
        assertThat(page.locator("h1")).hasText(NAME);
        assertThat(page.locator(".nav a[aria-current]")).hasText("Classes");
        return page.url().replaceFirst(".*/classes/", "classes/");
    }

    /** With a picture of the link, large for the projector, and from now on nobody comes in unasked. */
    private static String showsTheCode(Page page) {
        var code = Classes.openCode(page);
        assertThat(page.locator(".code-panel .code-ways .qr"))
                .hasAttribute("src", Pattern.compile("^data:image/svg\\+xml;base64,.+"));
        assertThat(page.locator(".code-ways .address")).hasText(Pattern.compile("localhost:\\d+/join-class/" + code));
        page.locator(".code-ways .btn.small").nth(2).click();
        assertThat(page.locator(".code-board[open] .large-code")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".code-board[open]")).hasCount(0);
        Classes.unfoldRules(page);
        Classes.askBeforeLettingIn(page);
        assertThat(page.locator(".code-facts")).containsText("you let them in");
        return "join-class/" + code;
    }

    /** As a visitor, who signs in on the way and comes back to the link. */
    private static void comesByTheLink(Server server, Person ada, String link) {
        var page = ada.page();
        page.navigate(server.address(link));
        page.waitForURL("**/sign-in**");
        page.locator("vaadin-text-field input[name=username]").fill("ada.learns");
        page.locator("vaadin-password-field input[name=password]").fill(Members.PASSWORD);
        page.locator("form:has(vaadin-password-field) button[type=submit]").click();
        page.waitForURL("**/" + link + "**");
        assertThat(page.locator(".join-class .card")).containsText(NAME);
        assertThat(page.locator(".join-class .card")).containsText("A teacher lets you in.");
        ada.fits();
        Classes.join(page);
        assertThat(page.locator(".class-list .tag")).hasText("waits for a teacher");
    }

    private static void invites(Person leyla, String learners) {
        leyla.at(learners.replace("/learners", "/settings"));
        var page = leyla.page();
        page.locator(".invite > vaadin-text-field input").fill("murat.assists");
        page.locator(".invite > .btn").click();
        assertThat(page.locator(".staff-list li")).hasCount(2);
    }

    private static void assistsWithoutTheRoster(Person murat, String learners) {
        murat.at(learners);
        var page = murat.page();
        assertThat(page.locator(".roster tbody tr")).hasCount(1);
        assertThat(page.locator(".code-panel")).hasCount(0);
        assertThat(page.locator(".roster tbody button")).hasCount(0);
        assertThat(page.locator(".groups-section button")).hasCount(0);
        assertThat(page.locator(".class-tabs")).containsText("Report");
    }

    /** The same as behind an address that never was one, from the first byte on. */
    private static void findsNothing(Server server, Page page, String learners) {
        for (var place : List.of("/learners", "/learners/import", "/work", "/report", "/grades", "/settings")) {
            var answer = page.navigate(server.address(learners.replace("/learners", place)));
            assertThat(answer.status()).as(place).isEqualTo(404);
            assertThat(page.locator("h1")).hasText(Pattern.compile("This page does not exist"));
            assertThat(page.locator("main").first()).not().containsText(NAME);
        }
    }

    private static void leaves(Server server, Person ada, Person leyla, String learners) {
        ada.at("my-classes");
        Classes.leave(ada.page());
        assertThat(ada.page().locator(".class-list")).hasCount(0);
        leyla.at(learners);
        assertThat(leyla.page().locator(".roster")).hasCount(0);
        leyla.page().locator(".class-learners details.folded > summary").last().click();
        assertThat(leyla.page().locator(".class-learners details[open] .people-list"))
                .containsText("ada.learns");
        ada.page().navigate(server.address(learners.replaceFirst("classes/(.+)/learners", "my-classes/$1")));
        assertThat(ada.page().locator("h1")).hasText(Pattern.compile("This page does not exist"));
    }
}
