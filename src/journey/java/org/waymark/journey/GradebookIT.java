package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instructor marks, comments and releases; the learner reads exactly that; who has no part in it reads nothing. */
class GradebookIT {

    private static final String COMMENT = "You spoke freely.";
    private static final String REASON = "heard twice";

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
    void whatIsReleasedIsReadAndNothingElse() throws IOException {
        var database = ServerDatabase.h2(folder);
        try (var server = Server.start(database, folder);
                var atDesk = chromium.person("en");
                var onPhone = chromium.person("en", ColorScheme.LIGHT, 390, 800);
                var assisting = chromium.person("en");
                var elsewhere = chromium.person("en")) {
            Members.open(server, onPhone, "ada.learns");
            Members.openInstructors(server, database, assisting, "murat.assists", "zeynep.elsewhere");
            var leyla = new Person(server, atDesk).signIn("leyla", "waymark-leyla");
            var learners = Classes.open(leyla, "9-B Marks", "autumn 2026");
            var grades = learners.replace("/learners", "/grades");
            var ada = new Person(server, onPhone).signIn("ada.learns", Members.PASSWORD);
            Classes.join(ada, Classes.openCode(leyla.page()));
            var mine = learners.replaceFirst("classes/(.+)/learners", "my-classes/$1/grades");

            marks(leyla, grades);
            seesNothingYet(ada, mine);
            releases(leyla);
            reads(ada, mine);
            takesFilesAlong(leyla.page());

            invitesWithoutAnyRight(leyla, learners);
            var murat = new Person(server, assisting).signIn("murat.assists", Members.PASSWORD);
            isKeptOut(server, murat.page(), grades, 200);
            var zeynep = new Person(server, elsewhere).signIn("zeynep.elsewhere", Members.PASSWORD);
            isKeptOut(server, zeynep.page(), grades, 404);
            isKeptOut(server, zeynep.page(), mine, 404);
            Stream.of(leyla, ada, murat, zeynep)
                    .forEach(it -> assertThat(it.foreignRequests()).isEmpty());
            Stream.of(leyla, ada).forEach(it -> assertThat(it.complaints()).isEmpty());
        }
    }

    /** Two columns, both marked; one learner is in the class. */
    private static void marks(Person leyla, String grades) {
        leyla.at(grades);
        var page = leyla.page();
        Gradebooks.add(page, "Oral", "10");
        Gradebooks.add(page, "Poster", "5");
        Gradebooks.type(page, 0, 0, "8.5");
        Gradebooks.type(page, 0, 1, "3");
        refusesWhatIsNoMark(page);

        Gradebooks.comesAndGoes(page, 0, 0);
        Gradebooks.openCell(page, 0, 0);
        Gradebooks.comment(page, COMMENT, REASON);
        assertThat(page.locator(".grade-history")).containsText(REASON);
        leyla.fits();
    }

    private static void refusesWhatIsNoMark(Page page) {
        Gradebooks.to(page, 0, 1);
        page.keyboard().press("9");
        page.locator("wm-gradebook .cg-type").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator("wm-gradebook .cg-fault")).containsText("At most 5 points");
        assertThat(page.locator("wm-gradebook .cg-type")).hasValue("9");
        assertThat(page.locator("wm-gradebook .cg-type")).isFocused();
        assertThat(page.locator("wm-gradebook .cg-type")).hasAttribute("aria-invalid", "true");
        standsBeside(page.locator("wm-gradebook .cg-fault"), page.locator("wm-gradebook .cg-type"));
        page.keyboard().press("Escape");
        assertThat(page.locator("wm-gradebook [data-row='0'][data-column='1'] .cg-face"))
                .hasText("3");
    }

    private static void standsBeside(Locator sentence, Locator field) {
        assertThat(sentence).isInViewport();
        assertThat(field).hasAttribute("aria-describedby", sentence.getAttribute("id"));
        var below = sentence.boundingBox().y - field.boundingBox().y;
        assertThat(Math.abs(below)).isLessThan(60);
    }

    private static void seesNothingYet(Person ada, String mine) {
        ada.at(mine);
        assertThat(ada.page().locator("main")).containsText("When your teacher releases grades");
        assertThat(ada.page().locator("main")).not().containsText("Oral");
    }

    private static void releases(Person leyla) {
        Gradebooks.openColumn(leyla.page(), 0);
        Gradebooks.releaseColumn(leyla.page());
    }

    private static void reads(Person ada, String mine) {
        ada.at(mine);
        var main = ada.page().locator("main");
        assertThat(main).containsText("Oral");
        assertThat(main).containsText("8.5 of 10");
        assertThat(main).containsText(COMMENT);
        assertThat(main).not().containsText("Poster");
        assertThat(main).not().containsText(REASON);
        assertThat(main).not().containsText("How the total");
        ada.fits();
        ada.at("notices");
        assertThat(ada.page().locator("main")).containsText("9-B Marks");
    }

    private static void takesFilesAlong(Page page) throws IOException {
        var csv = page.waitForDownload(
                () -> page.locator(".grade-tools a.btn").nth(0).click());
        assertThat(csv.suggestedFilename()).matches("waymark-grades-\\d{4}-\\d{2}-\\d{2}\\.csv");
        assertThat(Files.readString(csv.path(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF")
                .contains("Oral (out of 10)", "ada.learns,8.5,3,")
                .doesNotContain(COMMENT);
        var xlsx = page.waitForDownload(
                () -> page.locator(".grade-tools a.btn").nth(1).click());
        assertThat(xlsx.suggestedFilename()).endsWith(".xlsx");
        try (var zip = new ZipFile(xlsx.path().toFile())) {
            var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<v>8.5</v>")
                    .doesNotContain("<f>");
        }
    }

    private static void invitesWithoutAnyRight(Person leyla, String learners) {
        leyla.at(learners.replace("/learners", "/settings"));
        var page = leyla.page();
        page.locator(".invite > vaadin-text-field input").fill("murat.assists");
        var boxes = page.locator(".invite .boxes vaadin-checkbox[checked] input");
        while (boxes.count() > 0) {
            boxes.first().uncheck();
        }
        page.locator(".invite > .btn").click();
        assertThat(page.locator(".staff-list li")).hasCount(2);
    }

    /** What somebody is told of a class that is theirs is an answer like others; what is not theirs does not exist. */
    private static void isKeptOut(Server server, Page page, String address, int status) {
        assertThat(page.navigate(server.address(address)).status()).isEqualTo(status);
        assertThat(page.locator("h1")).hasText(Pattern.compile("\\S"));
        assertThat(page.locator("wm-gradebook")).hasCount(0);
        assertThat(page.locator("main").first()).not().containsText("Oral");
    }
}
