package org.waymark.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarMonthTest {

    @Test
    void aMonthIsWholeWeeksFromMondayToSunday() {
        var november = new CalendarMonth(YearMonth.of(2026, 11)).weeks();

        assertThat(november).hasSize(6).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.getFirst().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
        assertThat(november.getFirst().getFirst()).isEqualTo("2026-10-26");
        assertThat(november.getLast().getLast()).isEqualTo("2026-12-06");
    }

    @Test
    void aFebruaryOfFourWeeksHasNoDaysAroundIt() {
        var february = new CalendarMonth(YearMonth.of(2027, 2));

        assertThat(february.weeks()).hasSize(4);
        assertThat(february.weeks().stream().flatMap(week -> week.stream())).allMatch(february::has);
    }

    @Test
    void monthsFollowEachOtherOverTheEndOfAYear() {
        var december = CalendarMonth.of(LocalDate.parse("2026-12-31"));

        assertThat(december.next().name()).isEqualTo("2027-01");
        assertThat(december.next().previous()).isEqualTo(december);
    }

    @Test
    void anAddressNamesAMonth() {
        assertThat(CalendarMonth.named("2026-11")).contains(new CalendarMonth(YearMonth.of(2026, 11)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "0000-01", "+999999999-12", "1999-12", "2200-01", "<b>", "november"})
    void anAddressThatNamesNoneIsNotBelieved(String words) {
        assertThat(CalendarMonth.named(words)).isEmpty();
    }
}
