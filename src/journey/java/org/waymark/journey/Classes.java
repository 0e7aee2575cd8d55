package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Opening a class and coming into it, as an instructor and a learner do it in their browsers. */
final class Classes {

    private Classes() {}

    /** Unfolds the form where there are classes already; without any it is on the page. */
    static void beginOpening(Page page) {
        if (page.locator(".class-opening").count() == 0
                || !page.locator(".class-opening").isVisible()) {
            page.locator(".classes .between .btn.primary").click();
        }
        page.locator(".class-opening").waitFor();
    }

    /** On its page then. */
    static void open(Page page, String name, String term) {
        page.locator(".class-opening vaadin-text-field input").nth(0).fill(name);
        page.locator(".class-opening vaadin-text-field input").nth(1).fill(term);
        page.locator(".class-opening .btn.primary").click();
        page.waitForURL("**/classes/*/learners");
        page.locator(".code-panel").waitFor();
    }

    /** Opens a class and is on its page then; tells the address of that, below the site. */
    static String open(Person teacher, String name, String term) {
        teacher.at("classes");
        beginOpening(teacher.page());
        open(teacher.page(), name, term);
        return teacher.page().url().replaceFirst(".*/classes/", "classes/");
    }

    /** The code without spaces. */
    static String openCode(Page page) {
        page.locator(".code-panel > .btn.primary").click();
        page.locator(".code-panel .code").waitFor();
        return page.locator(".code-panel .code").innerText().replaceAll("\\s", "");
    }

    static void unfoldRules(Page page) {
        page.locator(".code-panel > details > summary").click();
        page.locator(".entry-form .btn").first().waitFor();
    }

    static void askBeforeLettingIn(Page page) {
        page.locator(".entry-form vaadin-checkbox input").check();
        page.locator(".entry-form > .btn").click();
        assertThat(page.locator(".entry-form")).not().isVisible();
    }

    /** Presses the button of the class that the code has led to. */
    static void join(Page page) {
        page.locator(".join-class .card .btn.primary").click();
        page.waitForURL("**/my-classes**");
    }

    static Person join(Person learner, String code) {
        learner.at("join-class/" + code);
        join(learner.page());
        return learner;
    }

    static void letInFirst(Page page) {
        var before = page.locator(".roster tbody tr").count();
        page.locator(".class-learners > .card .people-list button").first().click();
        assertThat(page.locator(".roster tbody tr")).hasCount(before + 1);
    }

    static void leave(Page page) {
        page.locator(".my-classes .leave-class summary").first().click();
        page.locator(".my-classes .leave-class[open] .btn.danger").first().click();
    }
}
