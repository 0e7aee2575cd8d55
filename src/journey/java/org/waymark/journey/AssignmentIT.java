package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instructor assigns; a learner sees what is due and does it; another one gets more time in two presses; what is late says so. */
class AssignmentIT {

    private static final String PASSWORD = "a long way and a letter";

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
    void workIsAssignedDoneExtendedAndLate() throws IOException {
        var content = KindsCourse.in(folder.resolve("content"));
        try (var server = Server.start(ServerDatabase.h2(folder), content, folder, Map.of());
                var atDesk = chromium.person("en");
                var onPhone = chromium.person("en", ColorScheme.LIGHT, 390, 800);
                var second = chromium.person("en")) {
            var leyla = new Person(server, atDesk).signIn("leyla", "waymark-leyla");
            var work = Classes.open(leyla, "9-B", "2026/27").replace("/learners", "/work");
            var code = Classes.openCode(leyla.page());
            var ada = Classes.join(new Person(server, onPhone).signUp("ada.learns", PASSWORD), code);
            var ben = Classes.join(new Person(server, second).signUp("ben.learns", PASSWORD), code);

            leyla.at(work);
            assertThat(leyla.page().locator(".work-page .blank")).isVisible();
            Work.assign(leyla, "quiz", 3);
            Work.assign(leyla, "lesson", -1);
            assertThat(leyla.page().locator(".work-entry")).hasCount(2);

            var mine = work.replaceFirst("classes/(.+)/work", "my-classes/$1");
            ada.at(mine);
            assertThat(ada.page().locator(".work-entry")).hasCount(2);
            assertThat(ada.page().locator(".work-page")).containsText("Overdue");
            assertThat(ada.page().locator(".work-page")).containsText("in 3 days");
            ada.fits();
            Work.handInBlank(ada);
            ada.at(mine);
            assertThat(ada.page().locator(".work-page .tag.part").first()).containsText("not passed yet");
            assertThat(ada.page().locator(".work-page")).containsText("Try again");
            ada.at("my-classes/calendar");
            ada.fits();

            leyla.at(work);
            leyla.page().locator(".work-entry h3 a").last().click();
            leyla.page().locator(".work-table").waitFor();
            leyla.settle();
            assertThat(leyla.page().locator(".work-table tbody tr")).hasCount(2);
            assertThat(leyla.page().locator(".work-table .tag.right")).hasCount(1);
            assertThat(leyla.page().locator(".work-table a[href*='marking/attempts/']"))
                    .hasCount(1);
            leyla.page()
                    .locator(".work-table tbody tr")
                    .last()
                    .locator("button")
                    .first()
                    .click();
            leyla.page().locator(".concession .btn").first().click();
            assertThat(leyla.page().locator(".work-table .tag.blaze")).hasCount(1);
            ben.at(mine);
            assertThat(ben.page().locator(".work-page")).containsText("More time for you");

            foreign(server, ada.page(), work);
            Stream.of(leyla, ada, ben)
                    .forEach(it -> assertThat(it.foreignRequests()).isEmpty());
            Stream.of(leyla, ben).forEach(it -> assertThat(it.complaints()).isEmpty());
        }
    }

    private static void foreign(Server server, Page page, String work) {
        assertThat(page.navigate(server.address(work)).status()).isEqualTo(404);
        assertThat(page.locator("main").first()).not().containsText("9-B");
    }
}
