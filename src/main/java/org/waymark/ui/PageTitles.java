package org.waymark.ui;

/** How a page is called in the window and in the history. */
public final class PageTitles {

    private PageTitles() {}

    /** {@code what · Waymark}. */
    public static String of(String what) {
        return what + " · Waymark";
    }
}
