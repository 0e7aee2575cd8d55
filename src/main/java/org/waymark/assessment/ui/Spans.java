package org.waymark.assessment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lengths of time in words. */
final class Spans {

    private Spans() {}

    /** {@code 1 hour 30 minutes}; parts that are nothing are left out. */
    static String words(Duration span) {
        var parts = Stream.of(
                        part("assessment.span.days", span.toDaysPart()),
                        part("assessment.span.hours", span.toHoursPart()),
                        part("assessment.span.minutes", span.toMinutesPart()),
                        part("assessment.span.seconds", span.toSecondsPart()))
                .flatMap(it -> it)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? I18NProvider.translate("assessment.span.seconds", 0) : parts;
    }

    private static Stream<String> part(String key, long number) {
        return number == 0 ? Stream.empty() : Stream.of(I18NProvider.translate(key, number));
    }
}
