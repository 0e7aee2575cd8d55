package org.waymark.classmap.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.classmap.Selection;

/** What of the playthroughs a page shows: one selection of them, or two beside each other. */
enum Showing {
    FIRST(Selection.FIRST, "classmap.showing.first"),
    BEST(Selection.BEST, "classmap.showing.best"),
    ALL(Selection.ALL, "classmap.showing.all"),
    COMPARED(Selection.FIRST, "classmap.showing.compared");

    private final Selection selection;
    private final String key;

    Showing(Selection selection, String key) {
        this.selection = selection;
        this.key = key;
    }

    static Optional<Showing> named(String name) {
        return Stream.of(values()).filter(it -> it.word().equals(name)).findFirst();
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return key;
    }

    /** What is shown where only one selection can be. */
    Selection selection() {
        return selection;
    }
}
