package org.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The gradebook of a class as whoever marks in it uses it: its columns, its cells by keyboard, its panels. */
final class Gradebooks {

    private Gradebooks() {}

    /** A column that is marked by hand, as the last one; the form for it stays for the next. */
    static void add(Page page, String name, String possible) {
        var before = page.locator("wm-gradebook .cg-title").count();
        if (page.locator(".grade-panel .grade-fields").count() == 0) {
            page.locator(".grade-tools .btn").nth(1).click();
        }
        page.locator(".grade-panel vaadin-text-field input").nth(0).fill(name);
        page.locator(".grade-panel vaadin-text-field input").nth(1).fill(possible);
        page.locator(".grade-panel .btn.primary").click();
        assertThat(page.locator("wm-gradebook .cg-title")).hasCount(before + 1);
    }

    static void to(Page page, int row, int column) {
        page.locator("wm-gradebook [data-row='%d'][data-column='%d']".formatted(row, column))
                .focus();
    }

    /** Types points into a cell, as in a spreadsheet. */
    static void type(Page page, int row, int column, String points) {
        to(page, row, column);
        page.keyboard().press(points.substring(0, 1));
        page.locator("wm-gradebook .cg-type").waitFor();
        page.keyboard().type(points.substring(1));
        page.keyboard().press("Enter");
        assertThat(page.locator("wm-gradebook [data-row='%d'][data-column='%d'] .cg-face".formatted(row, column)))
                .hasText(points);
    }

    /** The panel of a cell. */
    static void openCell(Page page, int row, int column) {
        to(page, row, column);
        page.keyboard().press("Enter");
        page.locator(".grade-panel").waitFor();
    }

    /** The panel of a cell comes into sight with the keyboard in its first field, and gives the keyboard back when Escape closes it. */
    static void comesAndGoes(Page page, int row, int column) {
        openCell(page, row, column);
        assertThat(page.locator(".grade-panel > vaadin-text-field").first().locator("input"))
                .isFocused();
        assertThat(page.locator(".grade-panel h2")).isInViewport();
        page.keyboard().press("Escape");
        assertThat(page.locator(".grade-panel")).hasCount(0);
        assertThat(page.locator("wm-gradebook [data-row='%d'][data-column='%d']".formatted(row, column)))
                .isFocused();
    }

    /** The panel of a column. */
    static void openColumn(Page page, int column) {
        page.locator("wm-gradebook .cg-title[data-column='%d']".formatted(column))
                .click();
        deeds(page).last().waitFor();
    }

    /** What can be done with the column whose panel is open. */
    static Locator deeds(Page page) {
        return page.locator(".grade-panel > .row:not(:has(.primary)) .btn.small");
    }

    /** In the panel of a cell, which is closed by keeping it; the keyboard is at the cell again and opens it once more. */
    static void comment(Page page, String comment, String reason) {
        page.locator(".grade-panel textarea").fill(comment);
        page.locator(".grade-panel > vaadin-text-field input").last().fill(reason);
        page.locator(".grade-panel .btn.primary").click();
        assertThat(page.locator(".grade-panel")).hasCount(0);
        assertThat(page.locator("wm-gradebook .cg-cell:focus")).hasCount(1);
        page.keyboard().press("Enter");
        page.locator(".grade-history li").first().waitFor();
    }

    /** Of the column whose panel is open. */
    static void releaseColumn(Page page) {
        deeds(page).last().click();
        release(page);
    }

    /** Presses what the panel of releases offers, once it is there. */
    static void release(Page page) {
        page.locator(".grade-panel .grade-offer .btn.primary").waitFor();
        var before = page.locator(".grade-releases > li").count();
        page.locator(".grade-panel .grade-offer .btn.primary").click();
        assertThat(page.locator(".grade-releases > li")).hasCount(before + 1);
    }
}
