package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The pages of a class: an instructor runs it in one window, a learner comes in and leaves in another. */
final class ClassroomPages {

    private final Walk desk;
    private final Walk room;

    private ClassroomPages(Walk desk, Walk room) {
        this.desk = desk;
        this.room = room;
    }

    static void look(Walk desk, Walk room) {
        desk.person().signIn("leyla", "waymark-leyla");
        room.person().signIn("deniz", "waymark-deniz");
        var pages = new ClassroomPages(desk, room);
        var learners = pages.open();
        var code = pages.openTheCode();
        pages.askToComeIn(code);
        pages.letIn(learners);
        pages.groups();
        pages.settings(learners.replace("/learners", "/settings"));
        pages.leave();
        pages.archive();
        desk.look("class-archived", learners);
        desk.look("classes-archived", "classes");
    }

    private Page running() {
        return desk.page();
    }

    private Page learning() {
        return room.page();
    }

    /** The address of its first page. */
    private String open() {
        desk.look("classes", "classes");
        Classes.beginOpening(running());
        desk.lookHere("classes-opening");
        running().locator(".class-opening .btn.primary").click();
        running().locator(".class-opening [invalid]").first().waitFor();
        desk.lookHere("classes-opening-flawed");
        Classes.open(running(), "9-B " + desk.name(), "2026/27");
        desk.lookHere("class-empty");
        return running().url().replaceFirst(".*/classes/", "classes/");
    }

    private String openTheCode() {
        var code = Classes.openCode(running());
        running().locator(".code-panel .qr[src^='data:']").first().waitFor();
        desk.lookHere("class-code");
        running().locator(".code-ways .btn.small").nth(2).click();
        running().locator(".code-board[open] .large-code").waitFor();
        desk.lookHere("class-code-board");
        running().keyboard().press("Escape");
        assertThat(running().locator(".code-board[open]")).hasCount(0);
        Classes.unfoldRules(running());
        desk.lookHere("class-code-rules");
        Classes.askBeforeLettingIn(running());
        return code;
    }

    private void askToComeIn(String code) {
        room.look("my-classes-before", "my-classes");
        room.look("join-class", "join-class");
        learning().locator(".join-code input").fill("2222 2222");
        learning().locator(".join-class > .btn").click();
        learning().locator(".join-code[invalid]").waitFor();
        room.lookHere("join-class-wrong");
        room.look("join-class-offer", "join-class/" + code);
        Classes.join(learning());
        room.lookHere("my-classes-waiting");
    }

    private void letIn(String learners) {
        desk.look("class-waiting", learners);
        Classes.letInFirst(running());
        desk.lookHere("class-roster");
        running().locator(".roster tbody button").first().click();
        running().locator("dialog[open] .danger").waitFor();
        desk.lookHere("class-remove-asked");
        running().locator("dialog[open] .danger").click();
        running().locator(".told .btn").waitFor();
        desk.lookHere("class-removed");
        running().locator(".told .btn").click();
        assertThat(running().locator(".roster tbody tr")).hasCount(1);
    }

    private void groups() {
        running().locator(".groups-section > .stack > .btn").click();
        running().locator(".group-editor .boxes").waitFor();
        running().locator(".group-editor vaadin-text-field input").fill("A");
        running().locator(".group-editor .boxes input").first().check();
        desk.lookHere("class-group-editor");
        running().locator(".group-editor .btn.primary").click();
        running().locator(".groups-section .people-list li").waitFor();
        desk.lookHere("class-groups");
    }

    private void settings(String address) {
        desk.look("class-settings", address);
        var folded = running().locator(".class-settings details:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
        running().locator(".invite > .btn").click();
        running().locator(".invite vaadin-text-field[invalid]").waitFor();
        desk.lookHere("class-settings-unfolded");
    }

    private void leave() {
        room.look("my-classes", "my-classes");
        learning().locator(".my-classes .leave-class summary").first().click();
        room.lookHere("my-classes-leaving");
        learning().locator(".my-classes .leave-class[open] .btn.danger").first().click();
        assertThat(learning().locator(".my-classes .leave-class[open]")).hasCount(0);
    }

    /** The buttons are those unfolded before: copying comes last. */
    private void archive() {
        running().locator(".class-settings .btn.danger").last().click();
        running().locator(".class-name .tag").waitFor();
        desk.lookHere("class-settings-archived");
    }
}
