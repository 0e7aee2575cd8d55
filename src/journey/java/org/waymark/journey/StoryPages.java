package org.waymark.journey;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;

/** The pages of a scenario: one learner plays it, and sees each of its pages in several windows. */
final class StoryPages {

    private static final String SCENARIO = "courses/turkiye-azerbaijan/scenarios/between-street-and-alliance";

    private final List<Walk> walks;
    private final Page page;

    private StoryPages(List<Walk> walks) {
        this.walks = walks;
        this.page = walks.getFirst().page();
    }

    /** Plays in the first window and looks in each. */
    static void look(List<Walk> walks) {
        new StoryPages(walks).look();
    }

    private void look() {
        walks.forEach(walk -> {
            walk.person().signIn("deniz", "waymark-deniz");
            walk.look("scenario", SCENARIO);
        });
        Playing.begin(page);
        lookEverywhere("scenario-checkpoint");
        Playing.doTask(page);
        lookEverywhere("scenario-reasons");
        Playing.doTasks(page);
        lookEverywhere("scenario-choices");
        Playing.choose(page);
        lookEverywhere("scenario-consequence");
        Playing.toTheEnd(page);
        lookEverywhere("debrief-map", this::drawn);
        lookEverywhere("debrief-list", walk -> {
            drawn(walk);
            walk.page().locator("wm-scenario-map .seg button").last().click();
            walk.page().locator("wm-scenario-map .story li").first().waitFor();
        });
        var debrief = path();
        walks.forEach(walk -> {
            walk.page().context().clearCookies();
            walk.person().signIn("leyla", "waymark-leyla");
            walk.look("reasons", "marking/reasons");
            walk.page().locator(".queue a").first().click();
            walk.page().locator(".rubric").waitFor();
            walk.lookHere("reasons-rating");
        });
        var text = page.url();
        page.locator(".criterion")
                .all()
                .forEach(criterion ->
                        criterion.locator("vaadin-radio-button input").last().press("Space"));
        page.locator(".rubric-foot .btn.primary").click();
        page.waitForURL(url -> !url.equals(text));
        walks.forEach(walk -> {
            walk.page().context().clearCookies();
            walk.person().signIn("deniz", "waymark-deniz");
        });
        walks.forEach(walk -> walk.person().at(debrief));
        walks.forEach(this::drawn);
        walks.forEach(walk -> walk.lookHere("debrief-rated"));
        walks.forEach(walk -> walk.look("scenario-again", SCENARIO));
    }

    private void drawn(Walk walk) {
        walk.page().locator("wm-scenario-map .stage .n").first().waitFor();
    }

    private void lookEverywhere(String what) {
        lookEverywhere(what, _ -> {});
    }

    private void lookEverywhere(String what, Consumer<Walk> ready) {
        for (var walk : walks) {
            if (walks.indexOf(walk) > 0) {
                walk.person().at(path());
            }
            ready.accept(walk);
            walk.lookHere(what);
        }
    }

    private String path() {
        return page.url().substring(page.url().indexOf("playthroughs"));
    }
}
