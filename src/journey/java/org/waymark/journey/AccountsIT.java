package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On an installation without the demo the first administrator makes a learner an instructor, who opens a class; and opens an account. */
class AccountsIT {

    private static final Pattern LINK = Pattern.compile("first-administrator/([\\w-]{22})");
    private static final String OWN = "sekiz dağın ardında 1918";

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
    void theFirstAdministratorMakesTheFirstInstructor() throws IOException {
        try (var server = Server.start(
                        ServerDatabase.h2(folder), Path.of("content"), folder, Map.of("WAYMARK_DEMO", "false"));
                var onPhone = chromium.person("en", ColorScheme.LIGHT, 390, 800);
                var atDesk = chromium.person("en");
                var elsewhere = chromium.person("en")) {
            var tuna = new Person(server, atDesk).signUp("tuna.teaches", Members.PASSWORD);
            var admin = new Person(server, onPhone);
            becomesAdministrator(server, admin);

            makesAnInstructor(admin);
            teaches(tuna);
            seesWhatWasDone(admin);
            var password = opensAnAccount(admin);
            choosesAPassword(new Person(server, elsewhere).signIn("kamal@okul", password));
            Stream.of(admin, tuna).forEach(it -> {
                assertThat(it.foreignRequests()).isEmpty();
                assertThat(it.complaints()).isEmpty();
            });
        }
    }

    /** By the link that stands in the log; what comes next stands on the first page. */
    private static void becomesAdministrator(Server server, Person admin) throws IOException {
        var link = LINK.matcher(Files.readString(server.log()));
        assertThat(link.find()).isTrue();
        admin.at("first-administrator/" + link.group(1));
        var page = admin.page();
        page.locator("vaadin-text-field input[name=username]").fill("first.admin");
        page.locator("input[autocomplete=name]").fill("Aylin Demir");
        page.locator("vaadin-password-field input[name=password]").fill(Members.PASSWORD);
        page.locator("form:has(vaadin-password-field) button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/sign-") && !url.contains("/first-administrator"));
        page.locator(".signpost a").click();
        page.waitForURL("**/accounts");
        page.locator(".account-list").waitFor();
    }

    private static void find(Person admin, String words) {
        var page = admin.page();
        page.locator(".account-filter vaadin-text-field input").fill(words);
        assertThat(page.locator(".account-list > li")).hasCount(1);
        admin.settle();
        page.locator(".account-list > li > .btn").click();
        page.locator(".account-panel").waitFor();
    }

    private static void makesAnInstructor(Person admin) {
        find(admin, "TUNA.T");
        var page = admin.page();
        page.locator(".account-panel .boxes vaadin-checkbox")
                .nth(1)
                .locator("input")
                .check();
        admin.fits();
        page.locator(".account-panel > .btn.primary").click();
        assertThat(page.locator(".told")).containsText("Learner, Instructor");
        assertThat(page.locator(".account-roles")).hasText("Learner, Instructor");
    }

    /** Signed out where she was, and an instructor when she comes again. */
    private static void teaches(Person tuna) {
        tuna.at("profile");
        tuna.page().waitForURL("**/sign-in**ended");
        tuna.signIn("tuna.teaches", Members.PASSWORD);
        assertThat(Classes.open(tuna, "9-B Canary", "autumn 2026")).startsWith("classes/");
    }

    private static void seesWhatWasDone(Person admin) {
        admin.at("accounts");
        find(admin, "tuna");
        var page = admin.page();
        assertThat(page.locator(".account-facts")).containsText("teaches 1 class");
        page.locator(".account-panel details > summary").last().click();
        assertThat(page.locator(".account-panel details[open] .feed")).containsText("Aylin Demir gave the role");
        page.locator(".account-panel .boxes vaadin-checkbox")
                .nth(1)
                .locator("input")
                .uncheck();
        page.locator(".account-panel > .btn.primary").click();
        assertThat(page.locator(".ask-in-place")).containsText("nobody else teaches");
        admin.fits();
        page.locator(".ask-in-place .btn").last().click();
        assertThat(page.locator(".ask-in-place")).hasCount(0);
    }

    private static String opensAnAccount(Person admin) {
        admin.at("accounts");
        var page = admin.page();
        page.locator(".accounts > .stack > .btn").click();
        var fields = page.locator(".account-opening vaadin-text-field input");
        fields.nth(0).fill("Kamal Əliyev");
        fields.nth(1).fill("kamal@okul");
        fields.nth(1).press("Enter");
        page.locator(".first-password").waitFor();
        admin.fits();
        return page.locator(".first-password").innerText();
    }

    private static void choosesAPassword(Person kamal) {
        Page page = kamal.page();
        page.waitForURL("**/first-password**");
        page.locator("vaadin-password-field input").fill(OWN);
        page.locator("form:has(vaadin-password-field) button[type=submit]").click();
        page.waitForURL(url -> !url.contains("first-password"));
        kamal.at("classes");
        page.locator(".class-opening").waitFor();
    }
}
