package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Handing in a quiz, which asks first. */
final class HandingIn {

    private HandingIn() {}

    /** Presses the button and waits for the question. */
    static void ask(Page page) {
        page.locator("main [data-act=hand-in]:visible").last().click();
        confirmation(page).waitFor();
    }

    /** Says yes and waits for the result. */
    static void confirm(Page page) {
        confirmation(page).click();
        page.waitForURL("**/result");
        page.locator(".score").waitFor();
    }

    private static Locator confirmation(Page page) {
        return page.locator("dialog.ask .btn.primary");
    }
}
