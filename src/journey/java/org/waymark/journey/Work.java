package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/** Work in a class: assigned by an instructor, done by a learner, as they do it in their browsers. */
final class Work {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private Work() {}

    /** The address of the work of a class, from the page of its learners. */
    static String address(Person teacher) {
        return teacher.page().url().replaceFirst(".*/classes/", "classes/").replace("/learners", "/work");
    }

    /** Assigns the first thing whose sign says this kind, due at 18:00 so many days from today. */
    static void assign(Person leyla, String kind, int days) {
        var page = leyla.page();
        page.locator(".work-page > .between .btn.primary").click();
        page.locator(".task-chooser details summary").first().click();
        page.locator(".task-choices vaadin-checkbox")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(kind, Pattern.CASE_INSENSITIVE)))
                .first()
                .locator("input")
                .check();
        page.locator("#due-day").fill(LocalDate.now(ISTANBUL).plusDays(days).toString());
        page.locator("#due-time").fill("18:00");
        page.locator("#due-time").blur();
        leyla.settle();
        page.locator(".work-editor > .row .btn.primary").click();
        if (days < 0) {
            page.locator(".work-editor dialog.modal .btn.danger").click();
        }
        assertThat(page.locator(".work-editor")).hasCount(0);
    }

    /** Begins the quiz of the invented course and hands it in as it is. */
    static void handInBlank(Person learner) {
        learner.at("courses/invented/quizzes/the-quiz");
        var page = learner.page();
        page.locator("main .btn.primary").first().click();
        page.locator(".qnav").waitFor();
        learner.settle();
        HandingIn.ask(page);
        HandingIn.confirm(page);
        page.waitForURL("**/result");
    }
}
