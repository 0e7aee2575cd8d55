package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;

/** The pages of what a class has to do: assigned and followed in one window, done in another. */
final class WorkPages {

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    private final Walk desk;
    private final Walk room;

    private WorkPages(Walk desk, Walk room) {
        this.desk = desk;
        this.room = room;
    }

    static void look(Walk desk, Walk room) {
        desk.person().signIn("leyla", "waymark-leyla");
        room.person().signIn("deniz", "waymark-deniz");
        var pages = new WorkPages(desk, room);
        var work = pages.begin();
        pages.assign(work);
        pages.duties(work.replaceFirst("classes/(.+)/work", "my-classes/$1"));
        pages.assignment();
        pages.report(work.replace("/work", "/report"));
        pages.list(work.replace("/work", "/learners/import"));
    }

    private Page running() {
        return desk.page();
    }

    /** A class with one learner; the address of its work. */
    private String begin() {
        desk.person().at("classes");
        Classes.beginOpening(running());
        Classes.open(running(), "10-A " + desk.name(), "2026/27");
        var work = Work.address(desk.person());
        desk.look("report-without-learners", work.replace("/work", "/report"));
        desk.person().at(work.replace("/work", "/learners"));
        var code = Classes.openCode(running());
        room.person().at("join-class/" + code);
        Classes.join(room.page());
        return work;
    }

    private void assign(String work) {
        desk.look("work-empty", work);
        running().locator(".work-page > .between .btn.primary").click();
        running().locator(".task-chooser details summary").first().click();
        desk.lookHere("work-editor");
        running().locator(".work-editor > .row .btn.primary").click();
        running().locator(".work-editor").waitFor();
        desk.lookHere("work-editor-flawed");
        running().locator(".task-choices vaadin-checkbox input").first().check();
        running().locator("#due-day").fill(LocalDate.now(ISTANBUL).plusDays(3).toString());
        running().locator("#due-time").fill("18:00");
        running().locator("#due-time").blur();
        desk.person().settle();
        running().locator(".work-editor > .row .btn.primary").click();
        assertThat(running().locator(".work-editor")).hasCount(0);
        desk.lookHere("work");
    }

    private void duties(String mine) {
        room.look("my-class", mine);
        room.look("my-calendar", "my-classes/calendar");
    }

    private void assignment() {
        running().locator(".work-entry h3 a").first().click();
        running().locator(".work-table").waitFor();
        desk.lookHere("assignment");
        running().locator(".work-table tbody button").first().click();
        running().locator(".concession .btn").first().waitFor();
        desk.lookHere("assignment-more-time");
        running().locator(".concession .btn").first().click();
        assertThat(running().locator(".work-table .tag.blaze")).hasCount(1);
        desk.lookHere("assignment-extended");
    }

    private void report(String report) {
        desk.look("report", report);
        running().locator("wm-class-grid .cg-cell").first().click();
        running().locator(".cell-detail h3").waitFor();
        desk.lookHere("report-detail");
        for (var tab = 1; tab < running().locator(".report-tabs > *").count(); tab++) {
            running().locator(".report-tabs > *").nth(tab).click();
            desk.person().settle();
            desk.lookHere("report-tab-" + tab);
        }
    }

    private void list(String address) {
        desk.look("list", address);
        running().locator("main textarea").first().fill("Ad Soyad;Qrup\nAda Lale;A\n;B\n");
        running().locator("main textarea").first().blur();
        running().locator(".roster-source .btn:not(label)").first().click();
        running().locator(".roster-plan").waitFor();
        desk.lookHere("list-read");
    }
}
