package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The pages on which a class walks a scenario together: an instructor leads it in one window, one of the class votes in another. */
final class LivePages {

    private static final String SCENARIO = "courses/turkiye-azerbaijan/scenarios/between-street-and-alliance";
    private static final int MOST_ROUNDS = 40;

    private final Walk desk;
    private final Walk room;

    private LivePages(Walk desk, Walk room) {
        this.desk = desk;
        this.room = room;
    }

    static void look(Walk desk, Walk room) {
        desk.person().signIn("leyla", "waymark-leyla");
        room.person().signIn("deniz", "waymark-deniz");
        var pages = new LivePages(desk, room);
        pages.comeIn();
        pages.voteTwice();
        pages.talk();
        pages.toTheEnding();
        pages.afterwards();
        pages.endEarly();
    }

    private Page leading() {
        return desk.page();
    }

    private Page voting() {
        return room.page();
    }

    private void both(String what) {
        desk.lookHere("live-desk-" + what);
        room.lookHere("live-room-" + what);
    }

    private String begin() {
        leading().locator("main .btn.primary").click();
        leading().locator(".large-code").waitFor();
        return leading().locator(".large-code").innerText();
    }

    private void comeIn() {
        desk.look("live-start", SCENARIO + "/with-class");
        var code = begin();
        desk.lookHere("live-lobby");
        room.look("live-join", "join");
        voting().locator(".join-code input").fill("222 222");
        voting().locator("main .btn.primary").click();
        voting().locator(".join-code[invalid]").waitFor();
        room.lookHere("live-join-refused");
        Leading.join(voting(), code);
        leading().locator(".live-lobby .btn.primary").click();
        leading().locator(".desk-moves .btn").first().waitFor();
        both("reading");
    }

    private void voteTwice() {
        Leading.openVote(leading());
        voting().locator(".choice").first().waitFor();
        both("open");
        Leading.vote(voting(), 0);
        assertThat(leading().locator(".voted-count")).containsText("1");
        both("voted");
        Leading.closeVote(leading());
        assertThat(voting().locator(".votes")).not().hasCount(0);
        both("split");
        var votes = leading().locator(".votes").count();
        Leading.openVote(leading());
        voting().locator(".choice").first().waitFor();
        both("second-vote");
        Leading.closeVote(leading());
        assertThat(leading().locator(".votes")).hasCount(2 * votes);
        assertThat(voting().locator(".votes")).hasCount(2 * votes);
        both("nobody-voted");
    }

    private void talk() {
        Leading.goOn(leading(), List.of(voting()));
        leading().locator(".ballot textarea").waitFor();
        both("talking");
        Leading.goOn(leading(), List.of(voting()));
        Leading.withoutVote(leading());
        both("without-vote");
    }

    private void toTheEnding() {
        for (var round = 0; round < MOST_ROUNDS && leading().locator(".ballot").count() > 0; round++) {
            Leading.goOn(leading(), List.of(voting()));
        }
        List.of(leading(), voting()).forEach(page -> {
            page.locator(".debrief-text").waitFor();
            page.locator("wm-scenario-map .stage .n").first().waitFor();
        });
        both("over");
    }

    private void afterwards() {
        leading().locator("a[href$='/record']").click();
        leading().locator(".rounds .round").first().waitFor();
        desk.lookHere("live-record");
        leading().locator(".round details summary").first().click();
        leading().locator(".round details[open] p").first().waitFor();
        desk.lookHere("live-record-read");
        desk.look("live-start-again", SCENARIO + "/with-class");
    }

    private void endEarly() {
        var code = begin();
        room.person().at("join");
        Leading.join(voting(), code);
        leading().locator(".live-lobby .btn.primary").click();
        leading().locator(".desk-moves .btn").first().waitFor();
        leading().locator(".live-end summary").click();
        leading().locator(".live-end .btn.danger").waitFor();
        desk.lookHere("live-desk-ending");
        leading().locator(".live-end .btn.danger").click();
        assertThat(voting().locator(".live-room")).hasAttribute("data-round", "over");
        leading().locator("a[href$='/record']").waitFor();
        both("ended-early");
    }
}
