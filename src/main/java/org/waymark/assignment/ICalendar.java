package org.waymark.assignment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A calendar as programs read it (RFC 5545): moments without length, in UTC.
 *
 * @param made when it was written
 */
record ICalendar(String name, Instant made, List<Moment> moments) {

    /**
     * A moment in it.
     *
     * @param uid the same whenever the calendar is read again
     * @param sequence goes up with every change
     * @param address where there is more to see
     */
    record Moment(String uid, int sequence, Instant at, String summary, String description, String address) {}

    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    ICalendar {
        moments = List.copyOf(moments);
    }

    String text() {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Waymark//Waymark//EN");
        line(text, "CALSCALE:GREGORIAN");
        line(text, "METHOD:PUBLISH");
        line(text, "X-WR-CALNAME:" + escaped(name));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        line(text, "X-PUBLISHED-TTL:PT1H");
        moments.forEach(moment -> add(text, moment));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private void add(StringBuilder text, Moment moment) {
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + moment.uid());
        line(text, "DTSTAMP:" + UTC.format(made));
        line(text, "SEQUENCE:" + moment.sequence());
        line(text, "DTSTART:" + UTC.format(moment.at()));
        line(text, "SUMMARY:" + escaped(moment.summary()));
        if (!moment.description().isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(moment.description()));
        }
        line(text, "URL:" + moment.address());
        line(text, "CLASS:PRIVATE");
        line(text, "TRANSP:TRANSPARENT");
        line(text, "END:VEVENT");
    }

    /** Text of people: what has a meaning in the format is escaped, other control characters are left out. */
    private static String escaped(String words) {
        return words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}&&[^\n\t]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folds at 75 octets, never within a character: what is folded goes on after a space. */
    private static void line(StringBuilder text, String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var character = line.codePointAt(at);
            var length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > MOST_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += length;
            at += Character.charCount(character);
        }
        text.append(LINE_END);
    }
}
