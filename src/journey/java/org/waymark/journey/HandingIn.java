package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Handing in a quiz, which asks first. */
final class HandingIn {

    private HandingIn() {}

    /** Presses the button and waits for the question. */
    static void ask(Page page) {
        page.locator("main .btn:has-text('Hand in'), main .btn:has-text('Teslim et'), main .btn:has-text('Təhvil ver')")
                .last()
                .click();
        confirmation(page).waitFor();
    }

    /** Says yes and waits for the result. */
    static void confirm(Page page) {
        confirmation(page).click();
        page.waitForURL("**/result");
        page.locator(".score").waitFor();
    }

    private static Locator confirmation(Page page) {
        return page.locator("vaadin-button[slot=confirm-button]").first();
    }
}
