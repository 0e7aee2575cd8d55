package org.waymark.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/**
 * When something is or was, as it is said in a sentence.
 *
 * @param distance {@code tomorrow}, {@code 5 days ago}
 * @param whole {@code tomorrow 18:00}, {@code 5 days ago (Tuesday 17 November, 19:59)}
 * @param detail what stands after a verb that follows the distance: {@code (Tuesday 17 November, 19:59)}
 */
record When(String distance, String whole, String detail) {

    /** Of today and its neighbours, where the time is enough. */
    static When byTheHour(String day, String time, Optional<String> inClass) {
        return new When(
                day,
                inClass.map(it -> say("assignment.when.time-in-class", day, time, it))
                        .orElseGet(() -> say("assignment.when.time", day, time)),
                inClass.map(it -> say("assignment.when.detail-in-class", time, it))
                        .orElseGet(() -> say("assignment.when.detail", time)));
    }

    /** Of days further away. */
    static When byTheDay(String distance, String exact, Optional<String> inClass) {
        var detail = inClass.map(it -> say("assignment.when.exact-in-class", exact, it))
                .orElseGet(() -> say("assignment.when.exact", exact));
        return new When(distance, say("assignment.when.time", distance, detail), detail);
    }

    private static String say(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
