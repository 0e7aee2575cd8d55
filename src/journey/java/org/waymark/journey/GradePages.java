package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** The pages of grades: an instructor marks and releases in one window, a learner reads in another. */
final class GradePages {

    private final Walk desk;
    private final Walk room;

    private GradePages(Walk desk, Walk room) {
        this.desk = desk;
        this.room = room;
    }

    static void look(Walk desk, Walk room) {
        desk.person().signIn("leyla", "waymark-leyla");
        room.person().signIn("deniz", "waymark-deniz");
        var pages = new GradePages(desk, room);
        var learners = pages.open();
        var mine = learners.replaceFirst("classes/(.+)/learners", "my-classes/$1/grades");
        pages.columns(learners.replace("/learners", "/grades"));
        room.look("my-grades-before", mine);
        pages.panels();
        pages.settings();
        pages.releases();
        room.look("my-grades", mine);
    }

    private Page marking() {
        return desk.page();
    }

    /** Once no notice stands over the page any more. */
    private void look(String what) {
        assertThat(marking().locator("vaadin-notification-card"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        desk.lookHere(what);
    }

    /** The address of its first page. */
    private String open() {
        desk.person().at("classes");
        Classes.beginOpening(marking());
        Classes.open(marking(), "9-B " + desk.name(), "2026/27");
        var learners = marking().url().replaceFirst(".*/classes/", "classes/");
        desk.look("grades-of-nobody", learners.replace("/learners", "/grades"));
        desk.person().at(learners);
        var code = Classes.openCode(marking());
        room.person().at("join-class/" + code);
        Classes.join(room.page());
        return learners;
    }

    private void columns(String grades) {
        desk.look("grades-empty", grades);
        marking().locator(".grade-tools .btn").nth(1).click();
        marking().locator(".grade-panel .btn.primary").click();
        marking().locator(".grade-panel [invalid]").first().waitFor();
        look("grades-column-flawed");
        marking().locator(".grade-panel vaadin-text-field input").nth(0).fill("Şifahi");
        marking().locator(".grade-panel vaadin-text-field input").nth(1).fill("10");
        marking().locator(".grade-panel .btn.primary").click();
        marking().locator("wm-gradebook .cg-title").waitFor();
        Gradebooks.add(marking(), "Poster", "5");
        Gradebooks.type(marking(), 0, 0, "8");
        look("grades");
    }

    private void panels() {
        Gradebooks.openCell(marking(), 0, 0);
        Gradebooks.comment(marking(), "Sərbəst danışdın.", "x");
        look("grades-cell");
        Gradebooks.openColumn(marking(), 1);
        look("grades-column");
        Gradebooks.deeds(marking()).nth(2).click();
        marking().locator(".grade-panel textarea").fill("4");
        marking().locator(".grade-panel section .btn").first().click();
        marking().locator(".grade-panel .grade-table").waitFor();
        look("grades-filling");
        Gradebooks.openCell(marking(), 0, 2);
        look("grades-total");
    }

    private void settings() {
        marking().locator(".grade-tools .btn").nth(2).click();
        marking().locator(".grade-panel section .btn.small").first().click();
        marking().locator(".category-line").waitFor();
        look("grades-settings");
    }

    private void releases() {
        marking().locator(".grade-tools .btn").nth(0).click();
        marking().locator(".grade-panel .grade-offer .btn.primary").waitFor();
        look("grades-releasing");
        Gradebooks.release(marking());
        look("grades-released");
    }
}
