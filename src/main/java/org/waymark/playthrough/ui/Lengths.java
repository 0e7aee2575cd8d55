package org.waymark.playthrough.ui;

import com.vaadin.flow.component.UI;
import java.time.Duration;

/** Spans of time in words. */
final class Lengths {

    private Lengths() {}

    static String words(Duration length) {
        var minutes = length.toMinutes();
        var seconds = length.toSecondsPart();
        if (minutes == 0) {
            return say("playthrough.time.seconds", seconds);
        }
        var words = say("playthrough.time.minutes", minutes);
        return seconds == 0 ? words : words + " " + say("playthrough.time.seconds", seconds);
    }

    private static String say(String key, long number) {
        return UI.getCurrent().getTranslation(key, number);
    }
}
