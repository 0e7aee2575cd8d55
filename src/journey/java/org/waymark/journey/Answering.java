package org.waymark.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Answers the question on the page with the keyboard alone, whatever its kind. */
final class Answering {

    private static final String CONTROL = "input:visible, select:visible, textarea:visible, .order .grip, .region";

    private Answering() {}

    /** Goes to a question by its number, from 1, and waits until it is there with all its controls. */
    static void goTo(Page page, int number) {
        page.locator(".qnav a").nth(number - 1).click();
        isAt(page, number);
    }

    /** Waits until the question of this number, from 1, is the present one. */
    static void isAt(Page page, int number) {
        page.locator(".qnav > :nth-child(" + number + ")[aria-current]").waitFor();
        page.locator(".paper[data-number='" + number + "']:not([hidden]) wm-question")
                .waitFor();
    }

    /** Gives some answer and waits until the page calls it saved. */
    static void byKeyboard(Page page) {
        offline(page);
        try {
            sent(page);
            page.locator(".save.ok").waitFor();
        } catch (TimeoutError notSaved) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pages/not-saved.png")));
            throw new AssertionError("not saved: " + page.locator("main").innerText(), notSaved);
        }
    }

    /** Gives some answer, whoever may hear of it; waits until the navigator says that there is one. */
    static void offline(Page page) {
        // by then the page has put the focus where it wants it
        page.waitForFunction("() => new URL(location.href).searchParams.has('q')");
        var question = page.locator(".paper:not([hidden]) wm-question");
        question.locator(CONTROL).first().waitFor();
        give(page, question);
        page.locator(".qnav [aria-current].ans").waitFor();
    }

    /** Waits until nothing waits any more. */
    static void sent(Page page) {
        page.locator("wm-attempt:not([data-unsent])").waitFor();
    }

    private static void give(Page page, Locator question) {
        if (question.locator(".order").count() > 0) {
            lift(page, question);
            return;
        }
        if (question.locator(".region").count() > 0) {
            press(question.locator(".region").first(), "Space");
            return;
        }
        groups(question)
                .forEach(name -> press(
                        question.locator("input[name='" + name + "']:visible").first(), "Space"));
        if (question.locator("input[type=checkbox]").count() > 0) {
            press(question.locator("input[type=checkbox]").first(), "Space");
        }
        question.locator("select:visible").all().forEach(select -> press(select, "ArrowDown"));
        var typed = question.locator("textarea:visible, input:visible:not([type=radio]):not([type=checkbox])");
        if (typed.count() > 0) {
            typed.first().fill("1919");
            typed.first().press("Tab");
        }
    }

    /** The names of the groups of which one is chosen. */
    private static List<String> groups(Locator question) {
        return question.locator("input[type=radio]:visible").all().stream()
                .map(radio -> radio.getAttribute("name"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Lifts the first row, moves it one place down and puts it there. */
    private static void lift(Page page, Locator question) {
        press(question.locator(".order .grip").first(), "Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Space");
    }

    private static void press(Locator control, String key) {
        control.focus();
        control.press(key);
    }
}
