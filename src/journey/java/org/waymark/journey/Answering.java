package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** Answers the question on the page with the keyboard alone, whatever its kind. */
final class Answering {

    private Answering() {}

    /** Gives some answer and waits until the page calls it saved. */
    static void byKeyboard(Page page) {
        var saved = page.locator(".qnav [aria-current].ans");
        if (page.locator(".order").count() > 0) {
            lift(page);
        } else if (page.locator("vaadin-select").count() > 0) {
            page.locator("vaadin-select").all().forEach(select -> choose(page, select));
        } else if (page.locator(".typed input").count() > 0) {
            page.locator(".typed input").focus();
            page.keyboard().type("2012");
            page.keyboard().press("Enter");
        } else {
            page.locator(".chips input").all().stream().findFirst().ifPresent(verdict -> press(verdict, "Space"));
            press(page.locator(".opts input").first(), "b");
        }
        try {
            saved.waitFor();
            page.locator(".save.ok").waitFor();
        } catch (TimeoutError notSaved) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/not-saved.png")));
            throw new AssertionError("not saved: " + page.locator("main").innerText(), notSaved);
        }
    }

    /** Lifts the first row, moves it one place down and puts it there. */
    private static void lift(Page page) {
        var grip = page.locator(".order .grip").first();
        press(grip, "Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
    }

    /** Opens the list, goes to its second entry and takes it. */
    private static void choose(Page page, Locator select) {
        press(select.locator("[slot=value]"), "Enter");
        var entries = select.locator("vaadin-select-item");
        entries.nth(1).waitFor();
        page.waitForCondition(() -> isFocused(entries.first()));
        page.keyboard().press("ArrowDown");
        page.waitForCondition(() -> isFocused(entries.nth(1)));
        page.keyboard().press("Enter");
        entries.nth(1).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private static boolean isFocused(Locator entry) {
        return (Boolean) entry.evaluate("entry => document.activeElement === entry");
    }

    private static void press(Locator control, String key) {
        control.focus();
        control.press(key);
    }
}
