package org.waymark.assignment.ui;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A month as whole weeks from Monday to Sunday; days of the months around it fill the first and the last one. */
record CalendarMonth(YearMonth month) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    /** The month that an address names, as {@code 2026-11}; nothing where it names none that a calendar has. */
    static Optional<CalendarMonth> named(String words) {
        try {
            var month = YearMonth.parse(words);
            return month.getYear() < EARLIEST || month.getYear() > LATEST
                    ? Optional.empty()
                    : Optional.of(new CalendarMonth(month));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static CalendarMonth of(LocalDate day) {
        return new CalendarMonth(YearMonth.from(day));
    }

    CalendarMonth previous() {
        return new CalendarMonth(month.minusMonths(1));
    }

    CalendarMonth next() {
        return new CalendarMonth(month.plusMonths(1));
    }

    /** How it is named in an address. */
    String name() {
        return month.toString();
    }

    LocalDate first() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    LocalDate last() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    List<List<LocalDate>> weeks() {
        var weeks = new ArrayList<List<LocalDate>>();
        for (var monday = first(); !monday.isAfter(last()); monday = monday.plusWeeks(1)) {
            weeks.add(IntStream.range(0, DAYS_OF_A_WEEK)
                    .mapToObj(monday::plusDays)
                    .toList());
        }
        return weeks;
    }

    boolean has(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }
}
