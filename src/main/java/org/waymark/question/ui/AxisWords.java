package org.waymark.question.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.waymark.base.Language;
import org.waymark.question.Axis;

/** Names the steps of an axis as one says them. */
record AxisWords(Axis axis, Language language) {

    /** The step that a day lies in. */
    String say(LocalDate day) {
        var pattern = switch (axis.step()) {
            case YEAR -> "uuuu";
            case MONTH -> "LLLL uuuu";
            case DAY -> "d MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** How far along the axis a day lies, from 0 to 1, as a browser reads it. */
    String share(LocalDate day) {
        var place = Math.clamp(axis.placeOf(day), 0, axis.size() - 1);
        return String.valueOf((double) place / (axis.size() - 1));
    }
}
