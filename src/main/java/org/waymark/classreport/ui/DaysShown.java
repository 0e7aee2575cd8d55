package org.waymark.classreport.ui;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How many days are shown, as the address names them. */
enum DaysShown {
    MONTH(28),
    TERM(84);

    /** The part of the address that says how many. */
    static final String PARAMETER = "days";

    private final int days;

    DaysShown(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DaysShown asked(Optional<String> word) {
        return Arrays.stream(values())
                .filter(it -> word.filter(it.word()::equals).isPresent())
                .findFirst()
                .orElse(MONTH);
    }
}
