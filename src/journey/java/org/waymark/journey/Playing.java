package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Playing a scenario as somebody does it in a browser. */
final class Playing {

    static final String REASONS = "The paragraph names the article; that it was wise is a reading of mine.";

    private static final int MOST_PASSAGES = 20;

    private Playing() {}

    /** From the page of a scenario to its first passage. */
    static void begin(Page page) {
        page.locator("main .btn.primary").click();
        page.waitForURL("**/playthroughs/*");
        page.locator(".scn h1").waitFor();
    }

    /** Whatever is to be done before one can choose. */
    static void doTasks(Page page) {
        while (page.locator(".task.open").count() > 0) {
            doTask(page);
        }
    }

    /** What is to be done first. */
    static void doTask(Page page) {
        var open = page.locator(".task.open").count();
        doTask(page.locator(".task.open").first());
        assertThat(page.locator(".task.open")).hasCount(open - 1);
    }

    /** The paragraph that is offered first, a sentence, or nothing where a question is asked. */
    private static void doTask(Locator task) {
        if (task.locator("textarea[slot=textarea]").count() > 0) {
            task.locator("textarea[slot=textarea]").fill(REASONS);
            task.locator("textarea[slot=textarea]").press("Tab");
        } else if (task.locator(".candidates").count() > 0) {
            task.locator("vaadin-radio-button input").first().press("Space");
        }
        task.locator("button.btn:not(.quiet)").last().click();
    }

    /** The first choice that is open. */
    static void choose(Page page) {
        var before = page.locator("h1").innerText();
        page.locator(".choice:not([aria-disabled])").first().click();
        assertThat(page.locator("h1")).not().hasText(before);
    }

    /** From wherever one is to the debrief. */
    static void toTheEnd(Page page) {
        for (var i = 0; i < MOST_PASSAGES && page.locator(".scenario-score").count() == 0; i++) {
            doTasks(page);
            choose(page);
        }
        page.waitForURL("**/debrief");
        page.locator(".scenario-score .big").waitFor();
    }

    /** Rates each text of one's own as high as possible. */
    static void rateTexts(Page page) {
        while (page.locator(".rating").count() > 0) {
            var forms = page.locator(".rating").count();
            var form = page.locator(".rating").first();
            for (var group : form.locator("vaadin-radio-group").all()) {
                group.locator("vaadin-radio-button input").last().press("Space");
            }
            form.locator("button.btn").click();
            assertThat(page.locator(".rating")).hasCount(forms - 1);
        }
    }
}
