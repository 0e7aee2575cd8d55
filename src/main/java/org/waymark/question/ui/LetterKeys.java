package org.waymark.question.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import java.util.function.IntConsumer;

/** The keys A to H choose the first to eighth part while the focus is inside a group. */
final class LetterKeys {

    private static final String KEY = "event.key";

    /** A letter alone: with Ctrl, Alt or Meta it belongs to the browser. */
    private static final String LETTER =
            "!event.ctrlKey && !event.altKey && !event.metaKey && /^[a-hA-H]$/.test(event.key)";

    private LetterKeys() {}

    /** Calls {@code pressed} with the place, counted from 0, that a letter stands for. */
    static void listen(Component group, int parts, IntConsumer pressed) {
        group.getElement()
                .addEventListener("keydown", event -> {
                    var letter = event.getEventData().get(KEY).asString("").toUpperCase(Locale.ROOT);
                    var place = Offer.LETTERS.indexOf(letter);
                    if (letter.length() == 1 && place >= 0 && place < parts) {
                        pressed.accept(place);
                    }
                })
                .setFilter(LETTER)
                .addEventData(KEY);
    }

    /** Puts the focus on the part at this place of a group. */
    static void focus(Component group, int place) {
        group.getChildren()
                .skip(place)
                .findFirst()
                .ifPresent(part -> part.getElement().callJsFunction("focus"));
    }
}
