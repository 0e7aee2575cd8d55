package org.waymark.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ICalendarTest {

    private static final Instant MADE = Instant.parse("2026-11-21T20:15:30.123456Z");
    private static final Instant DUE = Instant.parse("2026-11-27T14:00:00Z");

    @Test
    void aCalendarIsWrittenAsProgramsReadIt() {
        var moment =
                new ICalendar.Moment("abc-due@waymark", 3, DUE, "Due: Winter", "9-A", "https://x.example/my-classes/t");

        assertThat(new ICalendar("My work", MADE, List.of(moment)).text())
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Waymark//Waymark//EN",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "X-WR-CALNAME:My work",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "X-PUBLISHED-TTL:PT1H",
                        "BEGIN:VEVENT",
                        "UID:abc-due@waymark",
                        "DTSTAMP:20261121T201530Z",
                        "SEQUENCE:3",
                        "DTSTART:20261127T140000Z",
                        "SUMMARY:Due: Winter",
                        "DESCRIPTION:9-A",
                        "URL:https://x.example/my-classes/t",
                        "CLASS:PRIVATE",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void whatHasAMeaningInTheFormatIsEscapedAndNothingBreaksOutOfItsLine() {
        var text = written("Kış; “deneme”, \\ ve\r\nBEGIN:VEVENT\rX\u0000\u0007\u001b\ttab");

        assertThat(unfolded(text))
                .contains("SUMMARY:Kış\\; “deneme”\\, \\\\ ve\\nBEGIN:VEVENT\\nX\ttab\r\n")
                .containsOnlyOnce("\r\nBEGIN:VEVENT");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCut() {
        var words = "Cənubi Qafqazın müdafiə əməkdaşlığı ".repeat(12) + "🗓️".repeat(40) + "ğ".repeat(100);

        var text = written(words);

        assertThat(text.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\ufffd");
            assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(line);
        });
        assertThat(unfolded(text)).contains("SUMMARY:" + words + "\r\n");
    }

    @Test
    void aLineOfExactlySeventyFiveOctetsIsNotFolded() {
        var text = written("x".repeat(75 - "SUMMARY:".length()));

        assertThat(text).doesNotContain("\r\n ");
        assertThat(written("x".repeat(76 - "SUMMARY:".length()))).contains("\r\n x\r\n");
    }

    @Test
    void nothingToSayIsNotSaid() {
        var moment = new ICalendar.Moment("u", 1, DUE, "s", "", "https://x.example");

        assertThat(new ICalendar("c", MADE, List.of(moment)).text()).doesNotContain("DESCRIPTION");
        assertThat(new ICalendar("c", MADE, List.of()).text()).doesNotContain("VEVENT");
    }

    private static String written(String summary) {
        return new ICalendar("c", MADE, List.of(new ICalendar.Moment("u", 1, DUE, summary, "", "https://x.example")))
                .text();
    }

    /** As RFC 5545 has it read: a line that begins with a space goes on with the one before. */
    private static String unfolded(String text) {
        return Arrays.stream(text.split("\r\n ", -1)).collect(Collectors.joining());
    }
}
