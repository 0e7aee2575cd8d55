package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** Walking a scenario with a class, as an instructor and those who vote do it in their browsers. */
final class Leading {

    private static final String SAID = "The paragraph names the article; that it was wise is a reading of ours.";

    private Leading() {}

    static void join(Page page, String code) {
        page.locator(".join-code input").fill(code);
        page.locator("main .btn.primary").click();
        page.locator(".live-status").waitFor();
    }

    static void openVote(Page desk) {
        var status = desk.locator(".live-status").innerText();
        desk.locator(".desk-moves .btn:not(.small)").last().click();
        assertThat(desk.locator(".live-status")).not().hasText(status);
        assertThat(desk.locator(".voted-count")).isVisible();
    }

    static void closeVote(Page desk) {
        desk.locator(".desk-moves .btn.primary").click();
        assertThat(desk.locator(".voted-count")).hasCount(0);
    }

    static void vote(Page page, int place) {
        var choice = page.locator(".choice").nth(place);
        choice.click();
        assertThat(choice).hasAttribute("aria-pressed", "true");
    }

    /** On by whatever is on offer; everybody follows. */
    static void goOn(Page desk, List<Page> others) {
        var before = desk.locator(".live-desk").getAttribute("data-round");
        if (desk.locator(".ballot textarea").count() > 0) {
            desk.locator(".ballot textarea").fill(SAID);
            desk.locator(".desk-moves .btn.primary").click();
        } else {
            withoutVote(desk);
            desk.locator(".ballot .paper .desk-moves .btn").first().click();
        }
        assertThat(desk.locator(".live-desk")).not().hasAttribute("data-round", before);
        var now = desk.locator(".live-desk").getAttribute("data-round");
        others.forEach(page -> assertThat(page.locator(".live-room")).hasAttribute("data-round", now));
    }

    /** Unfolds what is there for going on without a vote; where a vote is closed, that is on the page already. */
    static void withoutVote(Page desk) {
        var folded = desk.locator(".ballot details:not([open]) summary");
        if (folded.count() > 0) {
            folded.click();
            desk.locator(".ballot .paper .desk-moves .btn").first().waitFor();
        }
    }
}
