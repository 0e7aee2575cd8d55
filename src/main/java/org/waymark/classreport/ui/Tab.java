package org.waymark.classreport.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the class report, as its address names it. */
enum Tab {
    RESULTS,
    OBJECTIVES,
    QUESTIONS,
    PEOPLE,
    TIME;

    /** The part of the address that says which. */
    static final String PARAMETER = "tab";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String key() {
        return "classreport.tab." + word();
    }

    /** What the address asks for; the first where it asks for none there is. */
    static Tab asked(Optional<String> word) {
        return Arrays.stream(values())
                .filter(tab -> word.filter(tab.word()::equals).isPresent())
                .findFirst()
                .orElse(RESULTS);
    }
}
