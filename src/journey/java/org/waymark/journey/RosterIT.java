package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instructor brings a class in from a list as a Turkish spreadsheet writes it; a pupil signs in by the card and chooses a password. */
class RosterIT {

    private static final String NAME = "9-B Canary";
    private static final String PUPIL = "sukru.igdir";
    private static final String OWN = "yedi dağın ardında 1918";
    private static final Pattern FIRST_PASSWORD =
            Pattern.compile(Pattern.quote(PUPIL) + ".*?([a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4})", Pattern.DOTALL);
    private static final String LIST = """
            Adı;Soyadı;Grup
            Şükrü;Iğdır;9-B
            Ayşe;Gül;9-B
            =1+1;Kaya;9-B
            Çağan;Öztürk;9-B
            İlkin;Yıldız;9-A
            Zeynep;Demir;9-A
            """.replace("\n", "\r\n");

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
    void aListBecomesAClassThatSignsInByCards() throws IOException {
        try (var server = Server.start(ServerDatabase.h2(folder), folder);
                var atDesk = chromium.person("en");
                var atHome = chromium.person("en")) {
            var leyla = new Person(server, atDesk).signIn("leyla", "waymark-leyla");
            var learners = opens(leyla);

            mendsTheList(leyla, learners);
            var cards = bringsEverybodyIn(leyla.page());
            assertThat(cards).contains("Şükrü Iğdır", "Ali Kaya", "9-B", "localhost:" + server.port());
            leyla.at(learners);
            assertThat(leyla.page().locator(".roster tbody tr")).hasCount(6);

            var pupil = new Person(server, atHome).signIn(PUPIL, firstPassword(cards));
            choosesAPassword(pupil);
            Stream.of(leyla, pupil).forEach(it -> {
                assertThat(it.foreignRequests()).isEmpty();
                assertThat(it.complaints()).isEmpty();
            });
        }
    }

    private static String opens(Person leyla) {
        leyla.at("classes");
        Classes.beginOpening(leyla.page());
        Classes.open(leyla.page(), NAME, "autumn 2026");
        return leyla.page().url().replaceFirst(".*/classes/", "classes/");
    }

    /** Read without being told how it was written; the line that is wrong is written anew where it stands. */
    private static void mendsTheList(Person leyla, String learners) {
        leyla.at(learners + "/import");
        var page = leyla.page();
        page.locator("#roster-file")
                .setInputFiles(new FilePayload("9b.csv", "text/csv", LIST.getBytes(Charset.forName("windows-1254"))));
        assertThat(page.locator(".roster-reading")).containsText("9b.csv: 6 learners");
        assertThat(page.locator(".roster-plan tr.flawed")).hasCount(1);
        assertThat(page.locator(".roster-plan tr.flawed")).containsText("A name begins with a letter");
        assertThat(page.locator(".roster-plan .btn.primary").first()).isDisabled();
        page.locator(".roster-plan tr.flawed .line-actions button").first().click();
        var name = page.locator(".line-form vaadin-text-field input").first();
        name.fill("Ali Kaya");
        name.press("Enter");
        assertThat(page.locator(".roster-plan tr.flawed")).hasCount(0);
        assertThat(page.locator(".roster-plan .facts")).containsText("6 accounts are opened");
        assertThat(page.locator(".roster-plan tbody")).containsText("Ali Kaya");
    }

    /** What stands on the cards. */
    private static String bringsEverybodyIn(Page page) throws IOException {
        page.locator(".roster-plan .btn.primary").first().click();
        page.locator(".roster-done a.btn.primary").waitFor();
        var file = page.waitForDownload(
                () -> page.locator(".roster-done a.btn.primary").click());
        var bytes = Files.readAllBytes(file.path());
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String firstPassword(String cards) {
        var found = FIRST_PASSWORD.matcher(cards);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Before that there is no other page; then come the classes. */
    private static void choosesAPassword(Person pupil) {
        var page = pupil.page();
        page.waitForURL("**/first-password**");
        pupil.at("my-classes");
        page.waitForURL("**/first-password**");
        page.locator("vaadin-password-field input").fill(OWN);
        page.locator("form:has(vaadin-password-field) button[type=submit]").click();
        page.waitForURL("**/my-classes**");
        assertThat(page.locator(".class-list")).containsText(NAME);
    }
}
