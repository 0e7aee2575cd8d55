package org.waymark.authoring.ui;

import java.util.Locale;

/**
 * What the bar above a text does to it. The browser carries it out at the caret, so that it can be undone there: something is put
 * around what is selected, before each line of it, or on lines of its own. Pressed again, the first two are taken away.
 */
enum MarkdownTool {
    BOLD(Way.AROUND, "**", "**", "b", "Control+B"),
    ITALIC(Way.AROUND, "*", "*", "i", "Control+I"),
    HEADING(Way.LINES, "### ", "", "shift-1", "Control+Shift+1"),
    LIST(Way.LINES, "- ", "", "shift-8", "Control+Shift+8"),
    NUMBERED(Way.LINES, "1. ", "", "shift-7", "Control+Shift+7"),
    QUOTE(Way.LINES, "> ", "", "shift-9", "Control+Shift+9"),
    TABLE(Way.BLOCK, "| {0} 1 | {0} 2 |\n|---|---|\n|  |  |", "", "", ""),
    LINK(Way.AROUND, "[", "](https://)", "k", "Control+K");

    /** How it changes a text. */
    enum Way {
        AROUND,
        LINES,
        BLOCK
    }

    private final Way way;
    private final String before;
    private final String after;
    private final String keys;
    private final String spokenKeys;

    MarkdownTool(Way way, String before, String after, String keys, String spokenKeys) {
        this.way = way;
        this.before = before;
        this.after = after;
        this.keys = keys;
        this.spokenKeys = spokenKeys;
    }

    Way way() {
        return way;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    /** The keys that do the same, as the browser's half knows them; empty where there are none. */
    String keys() {
        return keys;
    }

    /** The same as {@code aria-keyshortcuts} has it. */
    String spokenKeys() {
        return spokenKeys;
    }

    /** {@code authoring.lesson.tool.bold}. */
    String key() {
        return "authoring.lesson.tool." + id();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
