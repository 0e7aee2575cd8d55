package org.waymark.content.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.base.Problem;

class MomentsTest {

    private final List<Problem> problems = new ArrayList<>();
    private final OpenFile file = new OpenFile("quizzes/exam.yaml", problems, new Index(), Optional.empty());

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "2026-11-21 09:00,        Europe/Istanbul,     2026-11-21T06:00:00Z",
        "2026-07-21 09:00,        Europe/Istanbul,     2026-07-21T06:00:00Z",
        "2026-03-29 03:30,        Europe/Istanbul,     2026-03-29T00:30:00Z",
        "2026-11-21 09:00,        Asia/Baku,           2026-11-21T05:00:00Z",
        "2026-11-21 09:00,        UTC,                 2026-11-21T09:00:00Z",
        "2026-11-21 09:00 +00:00, UTC,                 2026-11-21T09:00:00Z",
        "2026-10-25 01:59,        Europe/Berlin,       2026-10-24T23:59:00Z",
        "2026-10-25 02:30 +02:00, Europe/Berlin,       2026-10-25T00:30:00Z",
        "2026-10-25 02:30 +01:00, Europe/Berlin,       2026-10-25T01:30:00Z",
        "2026-10-25 03:00,        Europe/Berlin,       2026-10-25T02:00:00Z",
        "2027-03-28 01:59,        Europe/Berlin,       2027-03-28T00:59:00Z",
        "2027-03-28 03:00,        Europe/Berlin,       2027-03-28T01:00:00Z",
        "2026-11-01 01:30 -04:00, America/New_York,    2026-11-01T05:30:00Z",
        "2026-11-01 01:30 -05:00, America/New_York,    2026-11-01T06:30:00Z",
        "2026-11-01 02:00,        America/New_York,    2026-11-01T07:00:00Z",
        "2026-04-05 01:45 +11:00, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
        "2026-04-05 01:45 +10:30, Australia/Lord_Howe, 2026-04-04T15:15:00Z",
        "2026-10-04 02:30,        Australia/Lord_Howe, 2026-10-03T15:30:00Z",
        "2028-02-29 00:00,        Asia/Baku,           2028-02-28T20:00:00Z",
        "2026-12-31 23:59,        Europe/Istanbul,     2026-12-31T20:59:00Z",
        "2027-01-01 00:00,        Asia/Baku,           2026-12-31T20:00:00Z",
        "2026-12-01 00:00,        UTC,                 2026-12-01T00:00:00Z"
    })
    void aLocalTimeIsOneMoment(String written, String zone, Instant moment) {
        assertThat(Moments.read(scalar(written), ZoneId.of(zone))).contains(moment);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2027-03-28 02:30        | Europe/Berlin       | time-passed-over | 2027-03-28 02:30, Europe/Berlin, 02:00, 03:00
            2027-03-28 02:00        | Europe/Berlin       | time-passed-over | 2027-03-28 02:00, Europe/Berlin, 02:00, 03:00
            2027-03-28 02:30 +01:00 | Europe/Berlin       | time-passed-over | 2027-03-28 02:30 +01:00, Europe/Berlin, 02:00, 03:00
            2027-03-14 02:30        | America/New_York    | time-passed-over | 2027-03-14 02:30, America/New_York, 02:00, 03:00
            2026-10-04 02:15        | Australia/Lord_Howe | time-passed-over | 2026-10-04 02:15, Australia/Lord_Howe, 02:00, 02:30
            2026-10-25 02:30        | Europe/Berlin       | time-comes-twice | 2026-10-25 02:30, Europe/Berlin, +02:00, +01:00
            2026-11-01 01:30        | America/New_York    | time-comes-twice | 2026-11-01 01:30, America/New_York, -04:00, -05:00
            2026-04-05 01:45        | Australia/Lord_Howe | time-comes-twice | 2026-04-05 01:45, Australia/Lord_Howe, +11:00, +10:30
            2026-10-25 02:30 +03:00 | Europe/Berlin       | foreign-offset   | 2026-10-25 02:30 +03:00, Europe/Berlin, +02:00, +01:00
            2026-11-21 09:00 +02:00 | Europe/Istanbul     | foreign-offset   | 2026-11-21 09:00 +02:00, Europe/Istanbul, +03:00
            2027-02-29 09:00        | UTC                 | not-a-moment     | opens, 2027-02-29 09:00
            2026-11-21 24:00        | UTC                 | not-a-moment     | opens, 2026-11-21 24:00
            2026-11-21              | UTC                 | not-a-moment     | opens, 2026-11-21
            2026-11-21T09:00        | UTC                 | not-a-moment     | opens, 2026-11-21T09:00
            2026-11-21 09:00Z       | UTC                 | not-a-moment     | opens, 2026-11-21 09:00Z
            21.11.2026 09:00        | UTC                 | not-a-moment     | opens, 21.11.2026 09:00
            """)
    void aTimeThatIsNoneOrTwoIsExplained(String written, String zone, String said, String details) {
        assertThat(Moments.read(scalar(written), ZoneId.of(zone))).isEmpty();

        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.key()).isEqualTo("content.problem." + said))
                .satisfies(problem ->
                        assertThat(String.join(", ", problem.details())).isEqualTo(details));
    }

    @ParameterizedTest(name = "zone: {0}")
    @CsvSource({
        "Europe/Istanbul, true",
        "Asia/Baku, true",
        "UTC, true",
        "Istanbul, false",
        "TRT, false",
        "+03:00, false"
    })
    void aZoneIsCalledByItsPlace(String name, boolean isKnown) {
        assertThat(Moments.zone(new Scalar("zone", name, 1, file)).isPresent()).isEqualTo(isKnown);
        assertThat(problems).hasSize(isKnown ? 0 : 1);
    }

    private Scalar scalar(String text) {
        return new Scalar("opens", text, 7, file);
    }
}
